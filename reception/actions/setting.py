"""The verbs of settings."""

from __future__ import annotations

from reception.actions.act import act, found
from reception.margins import PREFIX, value_of
from reception.plan.change import Change, Step, removed
from reception.plan.faults import WrongValue
from reception.plan.plan import Plan
from reception.plan.setting import Setting


def set_setting(plan: Plan, *, key: str, value: str, source: str = "") -> Step:
    """The office's own value in place of the shipped one.

    Raises:
        WrongValue: a time zone that there is not, or a margin one cannot count with.
    """
    setting = Setting(id=key, value=value.strip(), source=source)
    if key.startswith(PREFIX) and value_of(key.removeprefix(PREFIX), setting.value) is None:
        raise WrongValue(kind=Setting.KIND, id=key, field="value", to="number")
    return act("setting.set", key, [Change(Setting.KIND, key, plan.get(Setting, key), setting)])


def clear_setting(plan: Plan, *, key: str) -> Step:
    """The shipped value counts again."""
    return act("setting.clear", key, [removed(found(plan, Setting, key))])
