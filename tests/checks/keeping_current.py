"""What the checker keeps current from step to step, held against what it finds afresh."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from reception.checks.checker import Checker
from reception.checks.rule import Rule
from reception.checks.rules import RULES
from reception.plan.change import Step
from reception.plan.plan import Plan

NextStep = Callable[[Plan, Random, int], Step]


def keep_current(
    plan: Plan,
    next_step: NextStep,
    chance: Random,
    steps: int,
    *,
    rules: Sequence[Rule] = RULES,
) -> None:
    """Compare after every one of so many random steps, all conflicts of these rules."""
    checker = Checker(plan, rules=rules, strict=True)
    for serial in range(steps):
        step = next_step(plan, chance, serial)
        after = plan.apply(step)
        checker.update(plan, after, step)
        afresh = Checker(after, rules=rules, strict=True)
        differences = set(afresh.conflicts) ^ set(checker.conflicts)
        assert not differences, [(c.kind, c.id, c.before, c.after) for c in step.changes]
        plan = after
