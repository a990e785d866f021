"""People: who has a part in which items, as a network; and who must hear when an item changes.

Nodes are the ids of items and of whoever has a part in them; an edge from an item carries the part
as its key. The network is the model that tests hold `must_hear` to; what is asked for every mend
that is tried walks over the plan itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.pool import Pool
from reception.plan.stay import Stay
from reception.plan.thing import Thing
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle

if TYPE_CHECKING:
    import networkx as nx

PeopleGraph: TypeAlias = "nx.MultiDiGraph[str]"


class Part(StrEnum):
    """What somebody has to do with an item, in the order in which they are told of a change: first
    who decides, then who stands beside them, then who has to make it work."""

    LEADER = "leader"
    DELEGATION = "delegation"
    MEMBER = "member"  # held by the item besides its tracks
    OFFICER = "officer"  # held by the item, or in charge of the stay
    INTERPRETER = "interpreter"
    DRIVER = "driver"
    STAFF = "staff"  # security, doctors and others
    UNIT = "unit"


PARTS_OF_HOSTS = {
    HostRole.LEADER: Part.LEADER,
    HostRole.OFFICER: Part.OFFICER,
    HostRole.INTERPRETER: Part.INTERPRETER,
    HostRole.DRIVER: Part.DRIVER,
}


class Hearer(msgspec.Struct, frozen=True):
    """Somebody who must be told: a person, a delegation or a unit, by its id, with the part it has
    and the changed items that it has it in, in the order in which they were named."""

    id: str
    part: Part
    items: tuple[str, ...]


def people_graph(plan: Plan, items: Iterable[Item]) -> PeopleGraph:
    """The network of these items and of all who have a part in them."""
    import networkx as nx  # what a mend would tell whom is asked without it

    graph: PeopleGraph = nx.MultiDiGraph()
    for item in items:
        graph.add_node(item.id)
        for id, part in parts_in(plan, item):
            graph.add_edge(item.id, id, key=part)
    return graph


def must_hear(plan: Plan, items: Iterable[Item]) -> tuple[Hearer, ...]:
    """Who must be told that these items change: the leaders, officers, interpreters and drivers
    they hold, every delegation that takes part with its officer, the units that answer for them or
    for what they hold. Each is named once, under its first part; in the order of the items, and
    those of one item in the order of their parts."""
    heard: dict[str, tuple[Part, list[str]]] = {}
    for item in items:
        told = {(RANK[part], id) for id, part in parts_in(plan, item)}
        for rank, id in sorted(told):
            known = heard.setdefault(id, (PARTS[rank], []))[1]
            if item.id not in known:
                known.append(item.id)
    return tuple(Hearer(id, part, tuple(known)) for id, (part, known) in heard.items())


def parts_in(plan: Plan, item: Item) -> Iterator[tuple[str, Part]]:
    """Everybody with a part in an item; one who has two parts is named twice."""
    if item.unit:
        yield item.unit, Part.UNIT
    for id in item.tracks:
        track = plan.get(Track, id)
        stay = plan.get(Stay, track.stay) if track else None
        if stay is not None:
            yield stay.delegation, Part.DELEGATION
            if stay.officer:
                yield stay.officer, Part.OFFICER
            if stay.unit:
                yield stay.unit, Part.UNIT
    for holding in plan.holdings_of(item.id):
        yield from _parts_of_held(plan, holding)


def _parts_of_held(plan: Plan, holding: Holding) -> Iterator[tuple[str, Part]]:
    match plan.find(holding.resource):
        case HostPerson() as person:
            interprets = holding.role is HoldingRole.INTERPRETER
            usual = PARTS_OF_HOSTS.get(person.role, Part.STAFF)
            yield person.id, Part.INTERPRETER if interprets else usual
        case Member() as member:
            yield member.id, Part.MEMBER
            yield member.delegation, Part.DELEGATION
        case Vehicle(driver=driver) if driver:
            yield driver, Part.DRIVER
        case Thing(unit=unit) | Pool(unit=unit) if unit:
            yield unit, Part.UNIT


PARTS = tuple(Part)
RANK = {part: place for place, part in enumerate(PARTS)}
