"""The verbs of holdings: who and what an engagement or a move needs."""

from __future__ import annotations

from typing import Any

from reception.actions.act import act, found, found_item, found_record
from reception.plan.change import Step, added, removed, replaced
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.thing import Thing
from reception.plan.vehicle import Vehicle

ROLES_OF_KINDS = {
    Member.KIND: HoldingRole.ATTENDING,
    Room.KIND: HoldingRole.HOLDING_ROOM,
    Thing.KIND: HoldingRole.CEREMONY,
    Vehicle.KIND: HoldingRole.CAR,
    Pool.KIND: HoldingRole.OTHER,
}
ROLES_OF_HOSTS = {
    HostRole.LEADER: HoldingRole.HOST,
    HostRole.INTERPRETER: HoldingRole.INTERPRETER,
    HostRole.OFFICER: HoldingRole.LIAISON,
}


def usual_role(resource: Record) -> HoldingRole:
    """What somebody or something is held for when nobody says otherwise."""
    if isinstance(resource, HostPerson):
        return ROLES_OF_HOSTS.get(resource.role, HoldingRole.OTHER)
    return ROLES_OF_KINDS.get(resource.KIND, HoldingRole.OTHER)


def hold(
    plan: Plan,
    *,
    id: str,
    item: str,
    resource: str,
    role: HoldingRole | None = None,
    **fields: Any,
) -> Step:
    """An engagement or a move needs a person, a room, a thing or a vehicle, as an interpreter, as
    a car …; left out, the role is the usual one. What it holds already it does not hold twice:
    then the role and `fields` of that holding change."""
    one = found_item(plan, item)
    role = role or usual_role(found_record(plan, resource))
    for holding in plan.holdings_of(one.id):
        if holding.resource == resource:
            return act("holding.change", holding.id, [replaced(holding, role=role, **fields)])
    new = Holding(id=id, item=one.id, resource=resource, role=role, **fields)
    return act("holding.add", id, [added(new)])


def release(plan: Plan, *, holding: str) -> Step:
    """The item does without it; it is free."""
    one = found(plan, Holding, holding)
    return act("holding.remove", holding, [removed(one)])


def exchange(plan: Plan, *, holding: str, resource: str) -> Step:
    """Somebody or something else in the same role: another interpreter, another hall. Set-up and
    turn-round are the new one's own; so many are needed as before."""
    one = found(plan, Holding, holding)
    found_record(plan, resource)
    change = replaced(one, resource=resource, setup_minutes=None, turn_round_minutes=None)
    return act("holding.exchange", holding, [change])


def set_amount(plan: Plan, *, holding: str, amount: int) -> Step:
    """How many of a pool the item needs.

    Raises:
        WrongValue: it is no number of things.
    """
    one = found(plan, Holding, holding)
    return act("holding.change", holding, [replaced(one, amount=amount)])


def set_role(plan: Plan, *, holding: str, role: HoldingRole) -> Step:
    """What the held one is there for."""
    one = found(plan, Holding, holding)
    return act("holding.change", holding, [replaced(one, role=role)])
