"""A1: who must not meet does not meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.checks.site import Site
from reception.graphs.encounters import How, encounters, presences, shared_residences
from reception.plan.delegation import Delegation
from reception.plan.host_person import HostPerson
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.member import Member
from reception.plan.span import Span
from reception.plan.venue import Venue
from reception.routes.drive import straight_metres

UNWANTED: dict[Strength, tuple[How, ...]] = {
    Strength.NEVER: tuple(How),
    Strength.NOT_ADJACENT: (How.ROOM, How.WAY, How.SLOT, How.RESIDENCE),
    Strength.NOT_BY_CHANCE: (How.ROOM, How.WAY, How.SLOT, How.RESIDENCE),
}
"""What each strength forbids. To take part in the same is no neighbourhood as long as the seats
are apart, and no chance."""


def kept_apart(ground: Ground, pair: str) -> Iterator[Conflict]:
    """A1: two parties that must be kept apart come across each other: in one item, room, lift or
    corridor, at one door in one slot, in one residence, or nearer than the margin."""
    found = ground.plan.get(KeepApart, pair)
    if found is None or found.one == found.other:
        return
    one, other = (presences(ground.plan, id, ground.course) for id in (found.one, found.other))
    items = {presence.item.id for presence in (*one, *other)}
    ground.look(Site("keep_apart", pair), _sites(ground, found, items))
    for shared in shared_residences(ground.plan, found.one, found.other):
        first, second, venue, span = shared
        facts = [Fact("where", venue)]
        yield from _told(ground, found, How.RESIDENCE, (first, second), span, facts)
    if not one or not other:
        return
    start = min(one[0].course.start, other[0].course.start)
    for met in encounters(
        one,
        other,
        hows=UNWANTED[found.strength],
        slot=int(ground.margin("apart_slot", start)),
        near=int(ground.margin("apart_metres", start)),
        metres=lambda first, second: _metres(ground, first, second),
    ):
        both = sorted((met.one, met.other), key=lambda one: (one.course.start, one.item.id))
        facts = [
            Fact("where", met.where),
            Fact("minutes", met.minutes),
            Fact("metres", met.metres),
        ]
        ids = tuple(dict.fromkeys(presence.item.id for presence in both))
        yield from _told(ground, found, met.how, ids, met.span, facts)


def _told(
    ground: Ground,
    pair: KeepApart,
    how: How,
    subjects: Iterable[str],
    span: Span,
    facts: Iterable[Fact],
) -> Iterator[Conflict]:
    day = ground.day(span.start)
    early = pair.valid_from is not None and day < pair.valid_from
    late = pair.valid_to is not None and day > pair.valid_to
    if how in UNWANTED[pair.strength] and not early and not late:
        yield from ground.found(
            "A1",
            pair.strength.value,
            subjects=(*subjects, pair.id),
            span=span,
            facts=(
                Fact("how", how.value),
                Fact("one", pair.one),
                Fact("other", pair.other),
                *facts,
            ),
        )


def _sites(ground: Ground, pair: KeepApart, items: Iterable[str]) -> set[Site]:
    """Where a change may bring both together: their programmes, what is on them, their stays."""
    sites = {Site("item", id) for id in items}
    for id in (pair.one, pair.other):
        member = ground.plan.get(Member, id)
        if ground.plan.get(HostPerson, id) is not None:
            sites.add(Site("host_person", id))
        delegation = member.delegation if member else id
        if ground.plan.get(Delegation, delegation) is not None:
            sites.add(Site("delegation", delegation))
            sites.update(Site("stay", stay.id) for stay in ground.plan.stays_of(delegation))
    return sites


def _metres(ground: Ground, first: str, second: str) -> int | None:
    venues = (ground.plan.get(Venue, first), ground.plan.get(Venue, second))
    if venues[0] is None or venues[1] is None:
        return None
    metres = straight_metres(venues[0], venues[1])
    return None if metres is None else round(metres)
