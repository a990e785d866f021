"""Weights: how heavy each conflict is, as shipped and as the office has set it.

The shipped table is `resources/rules/rules.csv`, one line per rule and case. An office puts its
own in its book as the setting ``rule.<code>.severity`` for all cases of a rule or
``rule.<code>.<case>.severity`` for one of them: ``error``, ``warning``, ``info`` or ``off``. A few
rules cannot be switched off.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.checks.conflict import Severity
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.rules_table import Once, known_in, rows_of

PREFIX = "rule."
SUFFIX = ".severity"
OFF = "off"
ALWAYS_ON = frozenset({"B1"})
"""What tells that a setting sets nothing must not be silenced by one."""


class Weight(msgspec.Struct, frozen=True):
    """The shipped severity of a case of a rule, with where it comes from and how sure that is."""

    code: str
    case: str
    severity: Severity
    source: str
    confidence: str


@cache
def shipped_weights() -> Mapping[tuple[str, str], Weight]:
    """The shipped severities by code and case, in the order of the table."""
    return weights_in(resources.path("rules", "rules.csv"))


def weights_in(file: Path, codes: Collection[str] = ()) -> Mapping[tuple[str, str], Weight]:
    """The severities of a table by code and case; where `codes` of rules are given, of no others.

    Raises:
        BadInput: a line cannot be read, names a code that no rule has, or a case a second time.
    """
    weights, once = {}, Once(file)
    for line, row in rows_of(file, Weight):
        once.say(line, row.code, row.case)
        if codes:
            known_in(file, line, "code", row.code, codes)
        weights[row.code, row.case] = row
    return weights


class Weights:
    """The severities in force for a book."""

    def __init__(self, office: Mapping[str, str] | None = None) -> None:
        """`office` holds the office's own words by ``<code>`` or ``<code>.<case>``; what is no
        severity and not ``off`` leaves the shipped one in force."""
        self._in_force: dict[tuple[str, str], Severity | None] = {}
        words = office or {}
        for (code, case), weight in shipped_weights().items():
            severity: Severity | None = weight.severity
            for key in (code, f"{code}.{case}"):
                word = words.get(key, "").strip().lower()
                if word == OFF and code not in ALWAYS_ON:
                    severity = None
                elif word in tuple(Severity):
                    severity = Severity(word)
            self._in_force[code, case] = severity

    @classmethod
    def of(cls, plan: Plan) -> Weights:
        """The severities of a book."""
        return cls(
            {
                id.removeprefix(PREFIX).removesuffix(SUFFIX): setting.value
                for id, setting in plan.table(Setting).items()
                if id.startswith(PREFIX) and id.endswith(SUFFIX)
            }
        )

    def severity(self, code: str, case: str) -> Severity | None:
        """The severity of a case of a rule; None where the office has switched it off.

        Raises:
            KeyError: the table has no such case.
        """
        return self._in_force[code, case]
