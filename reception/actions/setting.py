"""The verbs of settings."""

from __future__ import annotations

from math import isfinite

from reception.actions.act import act, found
from reception.margins import PREFIX
from reception.plan.change import Change, Step, removed
from reception.plan.faults import WrongValue
from reception.plan.plan import Plan
from reception.plan.setting import Setting
from reception.plan.zone import zone_named

ZONE = "office.zone"


def set_setting(plan: Plan, *, key: str, value: str, source: str = "") -> Step:
    """The office's own value in place of the shipped one.

    Raises:
        WrongValue: a time zone that there is not, or a margin that is no number from 0 up.
    """
    setting = Setting(id=key, value=value.strip(), source=source)
    wrong = _wrong(setting)
    if wrong:
        raise WrongValue(kind=Setting.KIND, id=key, field="value", to=wrong)
    return act("setting.set", key, [Change(Setting.KIND, key, plan.get(Setting, key), setting)])


def clear_setting(plan: Plan, *, key: str) -> Step:
    """The shipped value counts again."""
    return act("setting.clear", key, [removed(found(plan, Setting, key))])


def _wrong(setting: Setting) -> str:
    if setting.id == ZONE:
        try:
            zone_named(setting.value)
        except (KeyError, ValueError, OSError):
            return "zone"
    elif setting.id.startswith(PREFIX):
        try:
            number = float(setting.value)
        except ValueError:
            return "number"
        return "" if isfinite(number) and number >= 0 else "number"
    return ""
