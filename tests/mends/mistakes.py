"""More mistakes that offices make: with honours, tasks, pauses, plans B, pools, interpreters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import TypeVar

from reception.actions.record import removal
from reception.checks.features import OF_KIND, is_outdoors
from reception.checks.tongues import tongues_of
from reception.generate.guests import WITH_SPOUSE
from reception.graphs.readiness import needed_at
from reception.plan.change import Change, added, replaced
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.link import Edge, Link
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.task import Task, TaskStatus
from reception.plan.thing import Thing, ThingKind
from reception.plan.zone import local_day

Mistake = Callable[[Plan, Random], list[Change]]
R = TypeVar("R", bound=Record)
SALUTES = (ThingKind.GUARD_OF_HONOUR, ThingKind.SALUTE_BATTERY, ThingKind.RED_CARPET)


def pick(plan: Plan, dice: Random, kind: type[R]) -> R:
    """Any record of a kind."""
    table = plan.table(kind)
    return table[dice.choice(sorted(table))]


def _visit(plan: Plan, engagement: Engagement) -> Phase | None:
    stay = plan.stay_of(engagement.tracks[0]) if engagement.tracks else None
    phases = plan.phases_of(stay.id) if stay else ()
    return phases[0] if phases else None


# -- honours -------------------------------------------------------------------------------------


def honour_forgotten(plan: Plan, dice: Random) -> list[Change]:
    """The one ceremony, dinner or round of talks of a visit is struck off its programme."""
    phase = pick(plan, dice, Phase)
    if phase.visit not in WITH_SPOUSE:
        return []
    feature = dice.choice(sorted(set(OF_KIND.values())))
    given = {
        one.id: one
        for track in plan.tracks_of(phase.stay)
        for one in plan.engagements_of(track.id)
        if OF_KIND.get(one.engagement) is feature and one.in_force
    }
    return removal(plan, given.values()) if len(given) == 1 else []


def honour_too_many(plan: Plan, dice: Random) -> list[Change]:
    """A guard, battery or carpet for guests who are not given one."""
    one = pick(plan, dice, Engagement)
    phase = _visit(plan, one)
    things = [t for t in plan.table(Thing).values() if t.thing in SALUTES]
    if phase is None or phase.visit in WITH_SPOUSE or not things:
        return []
    thing = dice.choice(sorted(things, key=lambda each: each.id))
    role = HoldingRole.CEREMONY
    return [added(Holding(id="new-holding", item=one.id, resource=thing.id, role=role))]


def rounds_miscounted(plan: Plan, dice: Random) -> list[Change]:
    """The title of a ceremony speaks of the wrong number of rounds."""
    ceremonies = [
        one
        for one in plan.table(Engagement).values()
        if one.engagement is EngagementKind.WELCOME and plan.holdings_of(one.id) and one.in_force
    ]
    if not ceremonies:
        return []
    one = dice.choice(sorted(ceremonies, key=lambda each: each.id))
    phase = _visit(plan, one)
    wrong = 17 if phase is None else 19 if phase.visit.value == "state" else 21
    return [replaced(one, remarks_zh=f"鸣放礼炮{wrong}响")]


def not_foreign(plan: Plan, dice: Random) -> list[Change]:
    """A carpet for a delegation that turns out not to be a foreign one."""
    changes = honour_too_many(plan, dice)
    held = changes[0].after if changes else None
    one = plan.get(Engagement, held.item) if isinstance(held, Holding) else None
    stay = plan.stay_of(one.tracks[0]) if one else None
    delegation = plan.get(Delegation, stay.delegation) if stay else None
    return [*changes, replaced(delegation, jurisdiction=Jurisdiction.SAR)] if delegation else []


def foreign_word(plan: Plan, dice: Random) -> list[Change]:
    """What is said of foreign guests is said of a delegation that is not one."""
    one = pick(plan, dice, Engagement)
    phase = _visit(plan, one)
    stay = plan.get(Stay, phase.stay) if phase else None
    delegation = plan.get(Delegation, stay.delegation) if stay else None
    if phase is None or phase.visit in WITH_SPOUSE or delegation is None:
        return []
    return [
        replaced(one, title_zh="访华团座谈"),
        replaced(delegation, jurisdiction=Jurisdiction.SAR),
    ]


def setup_cut(plan: Plan, dice: Random) -> list[Change]:
    """A band is said to need ten minutes, and the place has none of its own to be made ready."""
    bands = [t for t in plan.table(Thing).values() if t.setup_minutes >= 30]
    holdings = sorted(
        (
            holding
            for band in bands
            for holding in plan.holdings_on(band.id)
            if (one := plan.get(Engagement, holding.item))
            and one.engagement in (EngagementKind.WELCOME, EngagementKind.WREATH)
        ),
        key=lambda each: each.id,
    )
    if not holdings:
        return []
    one = plan.get(Engagement, dice.choice(holdings).item)
    assert one
    things = [plan.get(Thing, holding.resource) for holding in plan.holdings_of(one.id)]
    cut = [replaced(thing, setup_minutes=dice.choice((5, 10, 15))) for thing in things if thing]
    return [*cut, replaced(one, setup_minutes=0)]


# -- tasks ---------------------------------------------------------------------------------------


def task_due_late(plan: Plan, dice: Random) -> list[Change]:
    """A task is due after what it serves has begun."""
    task = pick(plan, dice, Task)
    needed = needed_at(plan, task)
    if needed is None:
        return []
    return [replaced(task, due=needed + timedelta(minutes=dice.choice((30, 240, 1440))))]


def tasks_crossed(plan: Plan, dice: Random) -> list[Change]:
    """A task is made to wait for one that is due only when it should be under way itself."""
    task, other = pick(plan, dice, Task), pick(plan, dice, Task)
    if task.id == other.id or task.due is None or other.due is None or task.after or other.after:
        return []
    late = task.due - timedelta(minutes=dice.choice((0, 10, 30)))
    needed = needed_at(plan, other)
    if needed is None or late > needed:
        return []
    return [replaced(task, after=(other.id,), minutes=60), replaced(other, due=late)]


def task_ticked_off(plan: Plan, dice: Random) -> list[Change]:
    """A task is ticked off while the one before it is still open, or that one was dropped."""
    task, other = pick(plan, dice, Task), pick(plan, dice, Task)
    if task.id == other.id or task.after or other.after:
        return []
    if dice.random() < 0.5:
        return [replaced(task, after=(other.id,), status=TaskStatus.DONE)]
    return [replaced(task, after=(other.id,)), replaced(other, status=TaskStatus.DROPPED)]


# -- pauses --------------------------------------------------------------------------------------


def meal_forgotten(plan: Plan, dice: Random) -> list[Change]:
    """Talks where the lunch was."""
    meals = (EngagementKind.LUNCH, EngagementKind.REST)
    one = pick(plan, dice, Engagement)
    return [replaced(one, engagement=EngagementKind.MEETING)] if one.engagement in meals else []


def no_breath(plan: Plan, dice: Random) -> list[Change]:
    """What was a performance or a tea is a visit on foot, or the pause before it is gone."""
    one = pick(plan, dice, Engagement)
    by = timedelta(minutes=dice.choice((5, 10, 15)))
    if one.parent or one.end is None:
        return []
    return [replaced(one, end=one.end + by)]


def far_away(plan: Plan, dice: Random) -> list[Change]:
    """The guests turn out to come from the other side of the globe."""
    delegation = pick(plan, dice, Delegation)
    zones = ("America/New_York", "America/Sao_Paulo", "Europe/London", "Pacific/Auckland")
    return [replaced(delegation, home_zone=dice.choice(zones))]


# -- plans B, pools, pairs, links ----------------------------------------------------------------


def plan_b_forgotten(plan: Plan, dice: Random) -> list[Change]:
    """The plan B of what takes place in the open is struck off."""
    variants = [one for one in plan.all_variants() if isinstance(one, Engagement)]
    outdoors = [
        one
        for one in sorted(variants, key=lambda each: each.id)
        if (main := plan.get(Engagement, one.variant_of)) and is_outdoors(plan, main)
    ]
    return removal(plan, [dice.choice(outdoors)]) if outdoors else []


def plan_b_without_place(plan: Plan, dice: Random) -> list[Change]:
    """The plan B was begun and its place left open."""
    variants = [one for one in plan.all_variants() if isinstance(one, Engagement)]
    if not variants:
        return []
    one = dice.choice(sorted(variants, key=lambda each: each.id))
    return [replaced(one, room="", venue="", layout="")]


def pool_overdrawn(plan: Plan, dice: Random) -> list[Change]:
    """Two moves at about one time want more escort cars than there are."""
    first, second = pick(plan, dice, Move), pick(plan, dice, Move)
    near = abs(first.depart - second.depart) < timedelta(minutes=30)
    if first.id == second.id or not near or not set(first.tracks).isdisjoint(second.tracks):
        return []
    pool = Pool(id="new-pool", name_zh="护卫车", name_en="Escort cars", amount=5)
    amounts = dice.choice(((3, 3), (4, 2), (5, 1), (2, 4)))
    return [
        added(pool),
        *(
            added(Holding(id=f"new-{item.id}", item=item.id, resource=pool.id, amount=amount))
            for item, amount in zip((first, second), amounts, strict=True)
        ),
    ]


def unwanted_neighbours(plan: Plan, dice: Random) -> list[Change]:
    """Of two parties that are in one house on a day it is learnt that they must not meet."""
    one = pick(plan, dice, Engagement)
    others = [
        other
        for other in sorted(plan.table(Engagement).values(), key=lambda each: each.id)
        if other.venue == one.venue and abs(other.start - one.start) < timedelta(minutes=90)
    ]
    other = dice.choice(others)
    ids = [plan.delegations_of(each) for each in (one, other)]
    if len(ids[0]) != 1 or len(ids[1]) != 1 or ids[0] == ids[1]:
        return []
    day = local_day(one.start, plan.zone)
    strength = dice.choice(list(Strength))
    pair = KeepApart(id="new-pair", one=ids[0][0], other=ids[1][0], strength=strength)
    return [Change(pair.KIND, pair.id, None, replaced(pair, valid_from=day, valid_to=day).after)]


def tied_too_tight(plan: Plan, dice: Random) -> list[Change]:
    """More time is agreed between two engagements than the programme has."""
    one = pick(plan, dice, Engagement)
    if not one.tracks or one.parent:
        return []
    following = [
        other
        for other in plan.engagements_of(one.tracks[0])
        if other.start >= one.planned_end and other.in_force and not other.parent
    ]
    if not following:
        return []
    after = min(following, key=lambda each: (each.start, each.id))
    gap = (after.start - one.planned_end) // timedelta(minutes=1)
    if gap > 240:
        return []
    if dice.random() < 0.5:
        link = Link(id="new-link", before=one.id, after=after.id, at_least=gap + 15)
    else:
        most = max(0, gap - 15)
        link = Link(id="new-link", before=one.id, after=after.id, at_least=-600, at_most=most)
    assert link.after_edge is Edge.START
    return [added(link)]


# -- people --------------------------------------------------------------------------------------


def rank_promised(plan: Plan, dice: Random) -> list[Change]:
    """The guests have been promised a host of higher rank than the one who is planned."""
    holding = pick(plan, dice, Holding)
    host = plan.get(HostPerson, holding.resource)
    one = plan.get(Engagement, holding.item)
    if host is None or one is None or holding.role is not HoldingRole.HOST or host.rank < 2:
        return []
    return [replaced(one, agreed_rank=host.rank - dice.choice((1, 1, 2)))]


def interpreter_lost(plan: Plan, dice: Random) -> list[Change]:
    """Nobody interprets any more."""
    holding = pick(plan, dice, Holding)
    if holding.role is not HoldingRole.INTERPRETER:
        return []
    return [Change(Holding.KIND, holding.id, holding, None)]


def interpreters_all_taken(plan: Plan, dice: Random) -> list[Change]:
    """Nobody interprets any more, and all who could are needed elsewhere at that time."""
    lost = interpreter_lost(plan, dice)
    holding = lost[0].before if lost else None
    one = plan.get(Engagement, holding.item) if isinstance(holding, Holding) else None
    gone = plan.get(HostPerson, holding.resource) if isinstance(holding, Holding) else None
    if one is None or gone is None or one.course is None:
        return []
    near = [
        other
        for other in sorted(plan.table(Engagement).values(), key=lambda each: each.id)
        if other.in_force
        and other.course
        and other.course.overlaps(one.course)
        and set(other.tracks).isdisjoint(one.tracks)
    ]
    spoken = tongues_of(gone.languages)
    taken = []
    for person in sorted(plan.table(HostPerson).values(), key=lambda each: each.id):
        if person.role is HostRole.INTERPRETER and spoken <= tongues_of(person.languages):
            if not near:
                return []
            new = Holding(
                id=f"new-{person.id}",
                item=dice.choice(near).id,
                resource=person.id,
                role=HoldingRole.OTHER,
            )
            taken.append(added(new))
    return [*lost, *taken]


def interpreter_worn_out(plan: Plan, dice: Random) -> list[Change]:
    """An evening at the theatre is put on a programme, with one interpreter for all of it."""
    holding = pick(plan, dice, Holding)
    one = plan.get(Engagement, holding.item)
    if one is None or not one.tracks or holding.role is not HoldingRole.INTERPRETER:
        return []
    day = local_day(one.start, plan.zone)
    items = [item for item in plan.items_of(one.tracks[0]) if item.in_force]
    last = max(
        (item for item in items if local_day(item.begins, plan.zone) == day),
        key=lambda item: (item.planned_end, item.id),
    )
    start = last.planned_end + timedelta(minutes=20)
    evening = Engagement(
        id="new-evening",
        engagement=EngagementKind.PERFORMANCE,
        tracks=one.tracks,
        start=start,
        end=start + timedelta(minutes=dice.choice((130, 150))),
        venue=last.destination if isinstance(last, Move) else last.venue,
    )
    return [
        added(evening),
        added(
            Holding(
                id="new-holding",
                item=evening.id,
                resource=holding.resource,
                role=HoldingRole.INTERPRETER,
            )
        ),
    ]


MORE_MISTAKES: dict[str, Mistake] = {
    "E1": honour_too_many,
    "E1.rounds": rounds_miscounted,
    "E2": honour_forgotten,
    "J1.feature": not_foreign,
    "J1.word": foreign_word,
    "T5.short": setup_cut,
    "K1.due_after": task_due_late,
    "K1.order": tasks_crossed,
    "K1": task_ticked_off,
    "T6.meal": meal_forgotten,
    "T6.comfort": no_breath,
    "T6.flight": far_away,
    "D2.missing": plan_b_forgotten,
    "D2.no_place": plan_b_without_place,
    "R5": pool_overdrawn,
    "A1": unwanted_neighbours,
    "T8.link": tied_too_tight,
    "P1.rank": rank_promised,
    "P2.language": interpreter_lost,
    "P2.short": interpreters_all_taken,
    "P2.long": interpreter_worn_out,
}
"""By code, how such a conflict comes about."""
