"""What is told of guests whose flags a set asks for and nobody counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.entitlements import Entitlements
from reception.fields.labels import item_title, label
from reception.flags.flagless import Flagless, flagless_of_book
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.zone import local_day
from reception.sheets.blocks import Line, Run
from reception.sheets.request import SheetRequest
from reception.wording import Wording


def flagless_lines(plan: Plan, words: Wording) -> list[str]:
    """One sentence each, of the whole book."""
    return [
        flagless_line(plan, one, words) for one in flagless_of_book(plan, Entitlements.of(plan))
    ]


def flagless_checks(request: SheetRequest, found: Iterable[Flagless]) -> Iterator[Line]:
    """A line to be checked off each, in the languages of a sheet."""
    for one in found:
        told = (flagless_line(request.plan, one, words) for words in request.wordings)
        yield (Run(" ".join(told)),)


def flagless_line(plan: Plan, one: Flagless, words: Wording) -> str:
    """Of whom flags are not counted, for what, why, and what to do."""
    stay, item = plan.get(Stay, one.stay), plan.get(Engagement, one.item)
    day = words.day(local_day(item.start, plan.zone)) if item else ""
    named = item_title(plan, item, words) if item else label(plan, one.item, words)
    return words.say(
        f"flagless-{one.why.value}",
        guest=label(plan, stay.delegation if stay else one.stay, words),
        item=named,
        day=day,
        amount=one.amount,
    )
