"""Office settings: what an office may set in its book, and what is wrong with a setting that sets
nothing.

Margins, rights, taboos and severities each read their own settings and pass over what makes no
sense, so that one slip never keeps anybody from counting. Whoever typed it believes that it
counts, so it is told: when it is imported, and of what stands in a book by the checks.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from reception import entitlements, margins, taboos
from reception.checks import weights
from reception.checks.conflict import Severity
from reception.entitlements import RECEIVED, Feature, Right
from reception.plan.plan import ZONE, Plan
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork
from reception.plan.setting import Setting
from reception.taboos import TabooCase

SEVERITIES = (*Severity, weights.OFF)
TABOO_CASES = (TabooCase.DIET, TabooCase.GIFT, taboos.OFF)


class FaultKind(StrEnum):
    """What can be wrong with a setting."""

    UNKNOWN = "unknown"  # there is no such setting
    NUMBER = "number"  # a value that nobody can count with
    WORD = "word"  # none of the words that may stand there
    LOCKED = "locked"  # a rule that cannot be switched off
    NETWORK = "network"  # roads that are not in the book


class SettingFault(msgspec.Struct, frozen=True):
    """What is wrong with a setting, and which words may stand there where it is one of a few."""

    kind: FaultKind
    allowed: tuple[str, ...] = ()


def setting_fault(setting: Setting, networks: Mapping[str, RoadNetwork]) -> SettingFault | None:
    """What keeps a setting from being in force; None where it is. `networks` are the roads that
    the book has."""
    key, value = setting.id, setting.value.strip()
    if key == ZONE:
        return None  # what is no time zone never gets into a book
    if key == NETWORK_SETTING:
        return None if value in networks else SettingFault(FaultKind.NETWORK)
    if key.startswith(margins.PREFIX):
        return _margin_fault(key.removeprefix(margins.PREFIX), value)
    if key.startswith(weights.PREFIX) and key.endswith(weights.SUFFIX):
        rule = key.removeprefix(weights.PREFIX).removesuffix(weights.SUFFIX)
        return _severity_fault(rule, value.lower())
    if key.startswith(entitlements.PREFIX):
        visit, _, feature = key.removeprefix(entitlements.PREFIX).partition(".")
        is_known = visit in RECEIVED and feature in tuple(Feature)
        return _word_fault(is_known, value.lower(), tuple(Right))
    if key.startswith(taboos.PREFIX):
        avoided, _, offered = key.removeprefix(taboos.PREFIX).partition(".")
        return _word_fault(bool(avoided and offered), value.lower(), TABOO_CASES)
    return SettingFault(FaultKind.UNKNOWN)


def faults_of(plan: Plan) -> Mapping[str, SettingFault]:
    """What is wrong with the settings of a book, by their ids; those in force are left out."""
    networks = plan.table(RoadNetwork)
    found = {id: setting_fault(one, networks) for id, one in plan.table(Setting).items()}
    return {id: fault for id, fault in found.items() if fault is not None}


def _margin_fault(key: str, value: str) -> SettingFault | None:
    if key not in margins.shipped_margins():
        return SettingFault(FaultKind.UNKNOWN)
    return None if margins.value_of(key, value) is not None else SettingFault(FaultKind.NUMBER)


def _severity_fault(rule: str, word: str) -> SettingFault | None:
    code, _, case = rule.partition(".")
    shipped = weights.shipped_weights()
    known = (code, case) in shipped if case else any(code == each for each, _ in shipped)
    if known and word == weights.OFF and code in weights.ALWAYS_ON:
        return SettingFault(FaultKind.LOCKED)
    return _word_fault(known, word, SEVERITIES)


def _word_fault(is_known: bool, word: str, allowed: tuple[str, ...]) -> SettingFault | None:
    if not is_known:
        return SettingFault(FaultKind.UNKNOWN)
    return None if word in allowed else SettingFault(FaultKind.WORD, tuple(map(str, allowed)))
