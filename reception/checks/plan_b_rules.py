"""D2: what takes place in the open needs a plan B, and a plan B must work when it is needed.

Whether it works is tried: on the same ground, supposing that it were in force, the rules about
times, places, people and things look at whatever it would touch. What that costs is in proportion
to what is around the plan B, not to the book.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from reception.checks.conflict import Conflict, Fact, Severity
from reception.checks.features import is_outdoors
from reception.checks.ground import Ground
from reception.checks.interpreter_rules import interpreter_twice
from reception.checks.motorcade_sites import driving_in
from reception.checks.person_rules import leader_twice
from reception.checks.place_rules import place_unavailable
from reception.checks.pool_rules import pool_exhausted
from reception.checks.presence_rules import helper_twice, party_twice
from reception.checks.room_rules import room_twice, room_unfit
from reception.checks.thing_rules import thing_twice, vehicle_twice
from reception.checks.travel_rules import drive_too_short, host_too_late, party_too_late
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.span import Span

Find = Callable[[Ground, str], Iterable[Conflict]]

IN_THE_OPEN = (
    EngagementKind.WELCOME,
    EngagementKind.SIGNING,
    EngagementKind.PRESS,
    EngagementKind.PHOTO,
    EngagementKind.TEA,
    EngagementKind.LUNCH,
    EngagementKind.BANQUET,
    EngagementKind.PERFORMANCE,
    EngagementKind.BUSINESS,
    EngagementKind.SPEECH,
)
"""What rain would spoil. A walk takes umbrellas, and a wreath-laying has no indoor equivalent."""

AT_ITEM: tuple[Find, ...] = (drive_too_short, room_unfit, place_unavailable)
AT_DELEGATION: tuple[Find, ...] = (party_twice, party_too_late)
AT_PERSON: tuple[Find, ...] = (leader_twice, helper_twice, interpreter_twice, host_too_late)
AT_ROOM: tuple[Find, ...] = (room_twice,)
AT_THING: tuple[Find, ...] = (thing_twice,)
AT_VEHICLE: tuple[Find, ...] = (vehicle_twice,)
AT_POOL: tuple[Find, ...] = (pool_exhausted,)


def weathered_items(ground: Ground) -> Collection[str]:
    """The engagements that rain may spoil, and the plans B."""
    return [
        one.id
        for one in ground.plan.table(Engagement).values()
        if one.variant_of or (one.engagement in IN_THE_OPEN and is_outdoors(ground.plan, one))
    ]


def around_plans_b(ground: Ground) -> Collection[str]:
    """Whatever a plan B would touch."""
    return ground.remembered(_waiting).keys()


def plan_b_unprepared(ground: Ground, item: str) -> Iterator[Conflict]:
    """D2: an engagement in the open that rain would spoil has no plan B, nor has what it is part
    of; or a plan B has no place."""
    engagement = ground.plan.get(Engagement, item)
    if engagement is None:
        return
    if engagement.variant_of:
        if not (engagement.room or engagement.venue) and _is_waiting(ground.plan, engagement):
            yield from ground.found(
                "D2", "no_place", subjects=(item,), span=_course_if(ground.plan, engagement)
            )
    elif (
        engagement.engagement in IN_THE_OPEN
        and is_outdoors(ground.plan, engagement)
        and ground.course(engagement)
        and not _has_plan_b(ground.plan, engagement)
    ):
        yield from ground.found("D2", "missing", subjects=(item,), span=ground.course(engagement))


def collides_itself(ground: Ground, item: str) -> Iterable[Conflict]:
    """D2: a plan B could not take place where and when it is planned."""
    return _tried(ground, item, AT_ITEM)


def collides_for_delegation(ground: Ground, delegation: str) -> Iterable[Conflict]:
    """D2: with a plan B in force its guests would be in two places or come too late."""
    return _tried(ground, delegation, AT_DELEGATION)


def collides_for_person(ground: Ground, person: str) -> Iterable[Conflict]:
    """D2: with a plan B in force a person of the host side would be in two places."""
    return _tried(ground, person, AT_PERSON)


def collides_in_room(ground: Ground, room: str) -> Iterable[Conflict]:
    """D2: a plan B needs a room that another party has."""
    return _tried(ground, room, AT_ROOM)


def collides_over_thing(ground: Ground, thing: str) -> Iterable[Conflict]:
    """D2: a plan B needs a thing that is somewhere else."""
    return _tried(ground, thing, AT_THING)


def collides_over_vehicle(ground: Ground, vehicle: str) -> Iterable[Conflict]:
    """D2: a plan B needs a vehicle that is somewhere else."""
    return _tried(ground, vehicle, AT_VEHICLE)


def collides_over_pool(ground: Ground, pool: str) -> Iterable[Conflict]:
    """D2: a plan B needs more of what there are several of than are left."""
    return _tried(ground, pool, AT_POOL)


def _tried(ground: Ground, site: str, rules: Iterable[Find]) -> Iterable[Conflict]:
    """What the rules would say at a site of each plan B that would be felt there."""
    plans_b = ground.remembered(_waiting).get(site)
    return _collisions(ground, site, rules, plans_b.values()) if plans_b else ()


def _collisions(
    ground: Ground, site: str, rules: Iterable[Find], plans_b: Iterable[Item]
) -> Iterator[Conflict]:
    for plan_b in plans_b:
        supposed, ours = ground.remembered(_supposed, plan_b.id)
        for find in rules:
            for conflict in find(supposed, site):
                if conflict.severity is Severity.ERROR and not ours.isdisjoint(conflict.subjects):
                    yield from _told(ground, plan_b, conflict)


def _waiting(ground: Ground) -> Mapping[str, Mapping[str, Item]]:
    """The plans B that wait, by the ids of where they would be felt: an item, a delegation, a room,
    who or what is held."""
    felt: dict[str, dict[str, Item]] = {}
    for variant in ground.plan.all_variants():
        plan_b = _whole(ground.plan, variant)
        if plan_b is not None:
            for part in _family(ground.plan, variant):
                for site in _sites(ground.plan, part):
                    felt.setdefault(site, {})[plan_b.id] = plan_b
    return felt


def _supposed(ground: Ground, plan_b: str) -> tuple[Ground, frozenset[str]]:
    """The ground with a plan B in force, and the items that would come into force with it."""
    item = ground.plan.item(plan_b)
    courses = _switched(ground.plan, item) if item else {}
    return ground.supposing(courses), frozenset(id for id, course in courses.items() if course)


def would_be(conflict: Conflict) -> Conflict:
    """The conflict that there would be with the plan B in force, out of the one that tells so."""
    wrapping = ("plan_b", "rule", "case", "parties")
    parties = conflict.fact("parties")
    assert isinstance(parties, int)
    return Conflict(
        code=str(conflict.fact("rule")),
        case=str(conflict.fact("case")),
        severity=conflict.severity,
        subjects=conflict.subjects[:parties],
        span=conflict.span,
        facts=tuple(fact for fact in conflict.facts if fact.name not in wrapping),
    )


def _told(ground: Ground, plan_b: Item, conflict: Conflict) -> Iterator[Conflict]:
    """The conflict that would be, as one of the plan B; its facts come along for the wording."""
    yield from ground.found(
        "D2",
        "collides",
        subjects=dict.fromkeys((*conflict.subjects, plan_b.id)),
        span=conflict.span,
        facts=(
            Fact("plan_b", (plan_b.id,)),
            Fact("rule", conflict.code),
            Fact("case", conflict.case),
            Fact("parties", len(conflict.subjects)),
            *conflict.facts,
        ),
    )


def _whole(plan: Plan, variant: Item) -> Item | None:
    """The plan B that a variant is or goes along with; None where it does not wait."""
    if not _is_waiting(plan, variant):
        return None
    return (_reason_for(plan, variant) if isinstance(variant, Move) else None) or variant


def _sites(plan: Plan, item: Item) -> Iterator[str]:
    """The ids of where an item is felt: itself, its delegations, its room, what it holds."""
    yield item.id
    yield from plan.delegations_of(item)
    if isinstance(item, Engagement) and item.room:
        yield item.room
    for holding in plan.holdings_of(item.id):
        member = plan.get(Member, holding.resource)
        yield member.delegation if member else holding.resource
    if isinstance(item, Move):
        yield from (site.id for site in driving_in(plan, item.id))


def _is_waiting(plan: Plan, item: Item) -> bool:
    """Whether it is a plan B, not cancelled, of something that takes place."""
    if not item.variant_of or item.in_force or item.status is Status.CANCELLED:
        return False
    main = plan.item(item.variant_of)
    return main is not None and plan.takes_place(main)


def _has_plan_b(plan: Plan, engagement: Engagement) -> bool:
    variants = plan.variants_of(engagement.id)
    if any(variant.status is not Status.CANCELLED for variant in variants):
        return True
    above = plan.get(Engagement, engagement.parent)
    return above is not None and (
        _has_plan_b(plan, above) or (above.engagement in IN_THE_OPEN and is_outdoors(plan, above))
    )


def _switched(plan: Plan, plan_b: Item) -> dict[str, Span | None]:
    """When everything would take place that the switch changes; None for what it replaces. The
    moves prepared for the other place go along."""
    courses: dict[str, Span | None] = {}
    for one in (plan_b, *_companions(plan, plan_b)):
        main = plan.item(one.variant_of)
        others = (main, *plan.variants_of(one.variant_of)) if main else ()
        for other in others:
            for each in _family(plan, other):
                courses[each.id] = None
        for each in _family(plan, one):
            courses[each.id] = _course_if(plan, each)
    return courses


def _companions(plan: Plan, plan_b: Item) -> Iterator[Move]:
    """The moves that wait as plans B on the way to or from the place of this one."""
    venue = plan.venue_of(plan_b) if isinstance(plan_b, Engagement) else None
    if venue is None:
        return
    for track in plan_b.tracks:
        for move in plan.moves_of(track):
            if (
                venue.id in (move.origin, move.destination)
                and _is_waiting(plan, move)
                and _is_near(move, plan_b)
            ):
                yield move


def _reason_for(plan: Plan, move: Move) -> Engagement | None:
    """The plan B for whose sake a move waits, if it is for one."""
    for track in move.tracks:
        for engagement in plan.engagements_of(track):
            if _is_waiting(plan, engagement) and any(
                one.id == move.id for one in _companions(plan, engagement)
            ):
                return engagement
    return None


def _is_near(move: Move, plan_b: Item) -> bool:
    return abs((move.depart - plan_b.begins).total_seconds()) < 12 * 3600


def _family(plan: Plan, item: Item) -> Iterator[Item]:
    """An item and its parts; a part that is a plan B itself stays one."""
    yield item
    for part in plan.sub_items_of(item.id):
        if not part.variant_of:
            yield from _family(plan, part)


def _course_if(plan: Plan, item: Item) -> Span | None:
    """When an item would take place if it were in force."""
    return item.course if item.status is not Status.CANCELLED else None
