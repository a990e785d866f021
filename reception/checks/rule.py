"""The rule: one small function that looks at one site."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from reception.checks.conflict import Conflict, Family
from reception.checks.ground import Ground
from reception.checks.sites import SiteKind


class Rule(msgspec.Struct, frozen=True):
    """`find` gives what a rule sees at a site of its kind; the same code may look at several."""

    code: str
    family: Family
    site: SiteKind
    find: Callable[[Ground, str], Iterable[Conflict]]
