"""Ties: items of a programme that hang together, and guests who must not meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, cycle, pairwise

from reception.generate.ledger import on_mark
from reception.generate.size import Size
from reception.generate.words import saying
from reception.graphs.encounters import How, encounters, presences, shared_residences
from reception.margins import Margins
from reception.plan.delegation import Delegation
from reception.plan.engagement import EngagementKind
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.kinds import Item
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.span import Span, minutes_between
from reception.plan.stay import Stay
from reception.plan.venue import Venue
from reception.routes.drive import straight_metres

LED_ON = {EngagementKind.WELCOME, EngagementKind.EXPANDED_TALKS, EngagementKind.SIGNING}
"""After these the guests are led on to what is next …"""
SOON_MINUTES, SPARE_MINUTES = 60, 10
"""… which begins within so many minutes, so many more than planned being allowed."""
MOST_PAIRS = 12
STRENGTHS = (Strength.NEVER, Strength.NOT_ADJACENT, Strength.NOT_BY_CHANCE)


def with_ties(records: Sequence[Record], size: Size) -> list[Record]:
    """The records with links and keep-apart pairs, all of which hold as the book is planned."""
    plan = Plan(records)
    pairs = min(MOST_PAIRS, size.delegations // 2)
    return [*records, *_links(plan), *_kept_apart(plan, pairs)]


def _links(plan: Plan) -> Iterator[Link]:
    for stay in plan.table(Stay).values():
        principal = plan.tracks_of(stay.id)[0]
        programme = [
            one for one in plan.engagements_of(principal.id) if one.in_force and not one.parent
        ]
        programme.sort(key=lambda one: (one.start, one.id))
        for before, after in pairwise(programme):
            idle = minutes_between(before.planned_end, after.start)
            if before.engagement in LED_ON and 0 <= idle <= SOON_MINUTES:
                yield Link(
                    id=f"{before.id}.{after.id}",
                    before=before.id,
                    after=after.id,
                    at_most=on_mark(idle + SPARE_MINUTES),
                    reason_zh=saying("link").zh,
                    reason_en=saying("link").en,
                )


def _kept_apart(plan: Plan, count: int) -> Iterator[KeepApart]:
    """So many pairs of delegations that are in the city together and do not meet, of every second
    one only the principals; no delegation is in two of them."""
    strengths, taken = cycle(STRENGTHS), set[str]()
    for one, other in combinations(plan.table(Delegation), 2):
        if len(taken) == 2 * count:
            return
        if (
            taken.isdisjoint((one, other))
            and _together(plan, one, other)
            and _apart(plan, one, other)
        ):
            taken |= {one, other}
            persons = len(taken) % 4 == 0
            yield KeepApart(
                id=f"{one}.{other}",
                one=_principal(plan, one) if persons else one,
                other=_principal(plan, other) if persons else other,
                strength=next(strengths),
                remark=saying("apart").zh,
            )


def _principal(plan: Plan, delegation: str) -> str:
    return min(plan.referring(Member, "delegation", delegation), key=lambda one: one.order).id


def _together(plan: Plan, one: str, other: str) -> bool:
    (first, *_), (second, *_) = plan.stays_of(one), plan.stays_of(other)
    return Span(first.arrives, first.departs).overlaps(Span(second.arrives, second.departs))


def _apart(plan: Plan, one: str, other: str) -> bool:
    """Whether the two do not come across each other in any way."""
    margins, day = Margins(), plan.stays_of(one)[0].arrives.date()
    met = encounters(
        presences(plan, one, lambda item: _course(plan, item)),
        presences(plan, other, lambda item: _course(plan, item)),
        hows=tuple(How),
        slot=int(margins.value("apart_slot", day)),
        near=int(margins.value("apart_metres", day)),
        metres=lambda first, second: _metres(plan, first, second),
    )
    return not any(met) and not any(shared_residences(plan, one, other))


def _course(plan: Plan, item: Item) -> Span | None:
    return item.course if plan.takes_place(item) else None


def _metres(plan: Plan, one: str, other: str) -> int | None:
    first, second = plan.get(Venue, one), plan.get(Venue, other)
    metres = straight_metres(first, second) if first and second else None
    return None if metres is None else round(metres)
