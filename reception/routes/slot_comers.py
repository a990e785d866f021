"""Slot comers: which motorcades arrive at an event, and what the policies look at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.gate import Gate, GateRole
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from reception.routes.arrival_slots import Comer
from reception.routes.columns import cars_of
from reception.routes.drive import DriveTimes, straight_metres
from reception.routes.riders import Company, riders

RANKS = {rank: place for place, rank in enumerate(RankClass, start=1)}
UNRANKED = frozenset({RankClass.OTHER, RankClass.UNKNOWN})
SAME_GROUNDS_M = 500.0
"""A gate so near belongs to the event's grounds, be it listed under a venue of its own."""


def slot_comers(plan: Plan, engagement: Engagement, drives: DriveTimes) -> list[Comer]:
    """The motorcades whose move leads to the event's venue on its day before it begins, for one of
    its tracks; of a track that comes twice the later one."""
    latest: dict[tuple[str, ...], tuple[Motorcade, Move]] = {}
    for motorcade, move in _moves_there(plan, engagement):
        known = latest.get(move.tracks)
        if known is None or known[1].arrive < move.arrive:
            latest[move.tracks] = motorcade, move
    found = [_comer(plan, *pair, drives) for pair in latest.values()]
    return sorted(found, key=lambda comer: (comer.arrives, comer.move))


def drop_gates(plan: Plan, engagement: Engagement) -> list[Gate]:
    """The gates at which guests of an event may get out: those of its venue, then those of venues
    on the same grounds, the nearest first."""
    venue = plan.venue_of(engagement)
    found = []
    for gate in plan.table(Gate).values():
        place = plan.get(Venue, gate.venue)
        if venue is None or place is None or gate.role is GateRole.ENTRY:
            continue
        metres = 0.0 if place.id == venue.id else straight_metres(venue, place)
        if metres is not None and metres <= SAME_GROUNDS_M:
            found.append((metres, gate.id, gate))
    return [gate for *_, gate in sorted(found, key=lambda one: one[:2])]


def _moves_there(plan: Plan, engagement: Engagement) -> Iterator[tuple[Motorcade, Move]]:
    venue = plan.venue_of(engagement)
    day = local_day(engagement.start, plan.zone)
    for motorcade in plan.table(Motorcade).values():
        move = plan.get(Move, motorcade.move)
        if (
            move is not None
            and venue is not None
            and plan.takes_place(move)
            and move.destination == venue.id
            and local_day(move.arrive, plan.zone) == day
            and move.depart < engagement.start
            and not set(move.tracks).isdisjoint(engagement.tracks)
        ):
            yield motorcade, move


def _comer(plan: Plan, motorcade: Motorcade, move: Move, drives: DriveTimes) -> Comer:
    drive = drives.drive_of(plan, move, move.depart)
    planned = move.arrive - move.depart
    takes = timedelta(minutes=drive.minutes) if drive else planned

    def leaves(arrive: datetime) -> datetime:
        return arrive - takes

    delegations = (plan.get(Delegation, id) for id in plan.delegations_of(move))
    first = next((each for each in delegations if each), None)
    name = (first.sort_name_en or first.name_en or first.id) if first else move.id
    return Comer(
        move=move.id,
        name=name,
        cars=len(cars_of(plan, motorcade.id)),
        rank=_rank(plan, move),
        arrives=move.arrive,
        leaves=leaves,
        drive_minutes=drive.minutes if drive else None,
    )


def _rank(plan: Plan, move: Move) -> int:
    """The rank of the principal who comes along, 1 the highest; 0 where nobody has said it."""
    principals = (r.id for r in riders(plan, move) if r.company is Company.PRINCIPAL)
    members = (plan.get(Member, id) for id in principals)
    ranks = [RANKS[m.rank_class] for m in members if m and m.rank_class not in UNRANKED]
    return min(ranks, default=0)
