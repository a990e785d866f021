"""Slack in words: from when to when an item may begin."""

from __future__ import annotations

from datetime import datetime, timedelta

from reception.graphs.lag_network import Window
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.zone import local_day
from reception.wording import Wording

FAR_OFF = timedelta(hours=12)
"""So far away nobody moves an item within its day: that counts as free."""


def slack_words(item: Item, slack: Window, plan: Plan, words: Wording) -> tuple[str, str]:
    """How early and how late an item may begin without breaking what is fixed; `slack` is by how
    many seconds earlier and later than planned, as the time network has it."""
    begins = item.course.start if item.course else item.begins
    return (
        _edge("earliest", begins, slack.earliest, -1, plan, words),
        _edge("latest", begins, slack.latest, 1, plan, words),
    )


def _edge(
    edge: str, begins: datetime, seconds: int | None, sign: int, plan: Plan, words: Wording
) -> str:
    if seconds is None or timedelta(seconds=seconds) > FAR_OFF:
        return words.say(f"slack-{edge}-free")
    minutes = abs(seconds) // 60
    length = words.say("slip-minutes", hours=minutes // 60, minutes=minutes % 60)
    if seconds < 0:
        return words.say(f"slack-{edge}-lacking", length=length)
    at = begins + sign * timedelta(seconds=seconds)
    same_day = local_day(at, plan.zone) == local_day(begins, plan.zone)
    clock = words.clock(at, plan.zone) if same_day else words.stamp(at, plan.zone)
    return words.say(f"slack-{edge}", clock=clock, length=length, moves="yes" if seconds else "no")
