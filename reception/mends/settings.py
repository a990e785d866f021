"""Settings: one that sets nothing is taken out, and the shipped value counts as it does already."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.setting import clear_setting
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.mend import Idea, MendKind


def setting_taken_out(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """The book is without it."""
    key = conflict.subjects[0]
    step = bench.step(MendKind.RESET, key, partial(clear_setting, key=key))
    if step is not None:
        yield Idea(MendKind.RESET, step)
