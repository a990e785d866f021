"""P5: nobody is served or given what they avoid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.engagement import Engagement
from reception.plan.member import Member
from reception.taboos import TabooCase


def offering_items(ground: Ground) -> Collection[str]:
    """The engagements that offer anything."""
    return [one.id for one in ground.plan.table(Engagement).values() if one.offers]


def offer_refused(ground: Ground, item: str) -> Iterable[Conflict]:
    """P5: an engagement offers what somebody who is there avoids, in food and drink or as a gift;
    what excludes what stands in the table of taboos."""
    engagement = ground.plan.get(Engagement, item)
    if engagement is None or not engagement.offers:
        return ()
    return _refused(ground, engagement)


def _refused(ground: Ground, engagement: Engagement) -> Iterator[Conflict]:
    course = ground.course(engagement)
    if course is None:
        return
    day = ground.day(course.start)
    refused: dict[TabooCase, tuple[set[str], set[str]]] = {}
    for id, avoids in _avoided(ground, engagement).items():
        for _, offer, case in ground.taboos.broken(avoids, engagement.offers, day):
            offers, persons = refused.setdefault(case, (set(), set()))
            offers.add(offer)
            persons.add(id)
    for case, (offers, persons) in refused.items():
        yield from ground.found(
            "P5",
            case.value,
            subjects=(engagement.id,),
            span=course,
            facts=(
                Fact("offers", tuple(sorted(offers)), "source-taboo"),
                Fact("persons", tuple(sorted(persons))),
            ),
        )


def _avoided(ground: Ground, engagement: Engagement) -> Mapping[str, tuple[str, ...]]:
    """Who is there and avoids anything."""
    plan = ground.plan
    ids = {id for track in engagement.tracks for id in ground.party(track)}
    ids.update(holding.resource for holding in plan.holdings_of(engagement.id))
    members = (plan.get(Member, id) for id in sorted(ids))
    return {member.id: member.avoids for member in members if member and member.avoids}
