"""Conflicts are the same wherever they are found: an acceptance holds their facts as they were, and
must not lapse because the program was started anew."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FINDING = """
from random import Random
from reception.checks.checker import Checker
from tests.checks.random_books import random_book, random_step
for seed in range(12):
    chance = Random(seed)
    plan = random_book(chance)
    for serial in range(12):
        plan = plan.apply(random_step(plan, chance, serial))
    for conflict in Checker(plan, strict=True).conflicts:
        print(conflict)
"""


def found(seed: str) -> list[str]:
    """The conflicts of a few books, found by a program whose sets are in an order of their own."""
    told = subprocess.run(
        [sys.executable, "-c", FINDING],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.splitlines()


def test_conflicts_are_the_same_at_every_start_of_the_program() -> None:
    first = found("1")
    assert len(first) > 100
    assert found("2") == first
