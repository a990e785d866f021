"""Precedence in words: why a place of an order is whose."""

from __future__ import annotations

from datetime import date, datetime

from reception.ceremonies.precedence import Criterion, Ground, ListedName, Standing, Value
from reception.fields.labels import label, short_moment
from reception.plan.displacement import Displacement
from reception.plan.plan import Plan
from reception.plan.zone import local_day
from reception.wording import Wording


def standing_text(plan: Plan, standing: Standing, words: Wording) -> str:
    """Why somebody has this place, in one sentence with what is known of both neighbours."""
    before = label(plan, standing.before, words) if standing.before else ""
    match standing.ground:
        case Ground.BY_HAND:
            return _by_hand(plan, standing, words)
        case Ground.TIED:
            return words.say("standing-tied", before=before)
        case Ground.FIRST if standing.criterion is Criterion.HOST:
            return words.say("standing-host")
        case Ground.FIRST:
            return words.say("standing-first", fact=_fact(plan, standing, standing.own, words))
    if standing.criterion is Criterion.HOST and standing.own is None:
        return words.say("standing-after-hosts", before=before)
    return words.say(
        "standing-apart",
        before=before,
        own=_fact(plan, standing, standing.own, words),
        other=_fact(plan, standing, standing.other, words),
    )


def _by_hand(plan: Plan, standing: Standing, words: Wording) -> str:
    moved = plan.get(Displacement, standing.displacement)
    if moved is None or not moved.reason:
        return words.say("standing-by-hand-unexplained", author=moved.author if moved else "")
    day = words.full_day(local_day(moved.at, plan.zone)) if moved.at else ""
    return words.say("standing-by-hand", reason=moved.reason, author=moved.author, day=day)


def _fact(plan: Plan, standing: Standing, value: Value, words: Wording) -> str:
    criterion = standing.criterion or Criterion.LIST
    if value is None:
        return words.say(f"standing-unknown-{criterion.value}")
    if isinstance(value, ListedName):
        listed = "standing-name-at" if value.key else "standing-name"
        return words.say(listed, value=value.name, at=value.key)
    key = "standing-hosting" if criterion is Criterion.HOST else f"standing-{criterion.value}"
    return words.say(key, value=_shown(plan, criterion, value, words))


def _shown(plan: Plan, criterion: Criterion, value: Value, words: Wording) -> str:
    if criterion is Criterion.CLASS:
        return words.say(f"choice-RankClass-{value}")
    if criterion is Criterion.SUBSTITUTE:
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return short_moment(value, plan.zone, words)
    return value.isoformat() if isinstance(value, date) else str(value)
