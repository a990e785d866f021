"""Precedence: who comes before whom, and for each place why it is whose.

One engine for all orders of an event. A policy is a list of criteria; two guests are told apart by
the first on which they differ, and that criterion with both values is the reason of the place.
Guests of whom a criterion's fact is not known come after those of whom it is.

Sources: ranking, alphabet of states and dates are the three methods of 礼宾次序 as taught to
Chinese protocol officers; classes first and inside each by the day of taking office, organisations
by their foundation, is how the G20 seats its heads.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum

import msgspec

from reception.ceremonies.order_guests import LAST, OrderGuest, order_guests
from reception.ceremonies.sort_names import SortName, sort_name
from reception.plan.displacement import Displacement
from reception.plan.named_order import NamedOrder, OrderPolicy, SubstitutePlace
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass

CLASSES = {rank_class: place for place, rank_class in enumerate(RankClass)}


class Criterion(StrEnum):
    """What tells two guests apart."""

    HOST = "host"
    CLASS = "class"
    SUBSTITUTE = "substitute"  # of one class, but only in place of an absent leader
    OFFICE = "office"
    CREDENTIALS = "credentials"
    FOUNDATION = "foundation"
    ARRIVAL = "arrival"
    NOTICE = "notice"
    NAME = "name"
    LIST = "list"  # the place in the own side's list


class Ground(StrEnum):
    """Why somebody is where they are."""

    FIRST = "first"  # nobody stands before
    APART = "apart"  # by a criterion
    TIED = "tied"  # by nothing: somebody must decide
    BY_HAND = "by_hand"


Known = str | int | date | datetime


class ListedName(msgspec.Struct, frozen=True):
    """A name and the key at which it stands in its alphabet, where that is not the name."""

    name: str
    key: str = ""


Value = Known | ListedName | None


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """A place of an order, counted from one.

    `before` is who stands right before by rule, `criterion` what tells the two apart, with what is
    known of `own` and of the `other`; None is what nobody has told. A place by hand names the
    `displacement`.
    """

    id: str
    place: int
    ground: Ground
    before: str = ""
    criterion: Criterion | None = None
    own: Value = None
    other: Value = None
    displacement: str = ""


class Order(msgspec.Struct, frozen=True):
    """The places of an order from the first on; `idle` are displacements that do nothing, since
    one of the two is not in it."""

    standings: tuple[Standing, ...]
    idle: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The guests in their order."""
        return tuple(standing.id for standing in self.standings)


class _Measure(msgspec.Struct, frozen=True):
    """What one criterion says of a guest: comparable, and as it is told."""

    criterion: Criterion
    key: tuple[bool, Known | SortName | tuple[str, int, int]]
    told: Value


def order_of(plan: Plan, order: NamedOrder) -> Order:
    """The order of its participants, by rule and then as moved by hand."""
    guests = {guest.id: guest for guest in order_guests(plan, order)}
    measures = {id: _measured(order, guest) for id, guest in guests.items()}
    by_rule = sorted(guests, key=lambda id: (tuple(m.key for m in measures[id]), id))
    placed, moved, idle = _displaced(by_rule, displacements(plan, order.id))
    standings: list[Standing] = []
    before = ""
    for place, id in enumerate(placed, 1):
        if id in moved:
            standing = Standing(id=id, place=place, ground=Ground.BY_HAND, displacement=moved[id])
        elif not before:
            standing = _first(id, place, measures[id])
        else:
            standing = _told_apart(id, place, before, measures)
        standings.append(standing)
        before = before if id in moved else id
    return Order(tuple(standings), idle)


def displacements(plan: Plan, order: str) -> tuple[Displacement, ...]:
    """What was moved by hand in an order, in the order in which it was done."""
    found = plan.referring(Displacement, "order", order)
    return tuple(sorted(found, key=lambda one: (one.at.isoformat() if one.at else "", one.id)))


def _displaced(
    ids: list[str], changes: tuple[Displacement, ...]
) -> tuple[list[str], dict[str, str], tuple[str, ...]]:
    placed, moved, idle = list(ids), dict[str, str](), list[str]()
    for change in changes:
        wanted = change.before
        if change.person not in placed or change.person == wanted or (wanted not in ("", *placed)):
            idle.append(change.id)
            continue
        placed.remove(change.person)
        placed.insert(placed.index(wanted) if wanted else len(placed), change.person)
        moved[change.person] = change.id
    return placed, moved, tuple(idle)


def _first(id: str, place: int, measures: tuple[_Measure, ...]) -> Standing:
    deciding = next(m for m in measures if m.criterion is not Criterion.HOST or not m.key[0])
    return Standing(
        id=id,
        place=place,
        ground=Ground.FIRST,
        criterion=deciding.criterion,
        own=deciding.told,
    )


def _told_apart(
    id: str, place: int, before: str, measures: dict[str, tuple[_Measure, ...]]
) -> Standing:
    for own, other in zip(measures[id], measures[before], strict=False):
        if own.key != other.key:
            if own.criterion is Criterion.LIST and not _of_one_list(own, other):
                break
            return Standing(
                id=id,
                place=place,
                ground=Ground.APART,
                before=before,
                criterion=own.criterion,
                own=_told_beside(own, other),
                other=_told_beside(other, own),
            )
    return Standing(id=id, place=place, ground=Ground.TIED, before=before)


def _told_beside(measure: _Measure, other: _Measure) -> Value:
    """What is told of one of two; of a name also the key that parts it from the other."""
    name, its = measure.key[1], other.key[1]
    if not isinstance(name, SortName) or not isinstance(its, SortName):
        return measure.told
    shown = name.shown_beside(its)
    told = str(measure.told)
    return ListedName(told, "" if shown == told else shown)


def _of_one_list(one: _Measure, other: _Measure) -> bool:
    lists = [m.key[1][0] for m in (one, other) if isinstance(m.key[1], tuple)]
    return lists[0] == lists[1]


# -- what each policy goes by ------------------------------------------------------------------


def _measured(order: NamedOrder, guest: OrderGuest) -> tuple[_Measure, ...]:
    """All that an order may go by for one guest, what decides first in front."""
    hosted = guest.id in order.hosts
    measures = [_known(Criterion.HOST, order.hosts.index(guest.id) + 1 if hosted else None)]
    classes_first = order.classes_first or order.policy is OrderPolicy.RANK
    rank_class, substitute = _class_of(order, guest)
    by_class = [
        _Measure(Criterion.CLASS, (False, CLASSES[rank_class]), rank_class.value),
        _Measure(Criterion.SUBSTITUTE, (False, int(substitute)), int(substitute)),
    ]
    policies = [order.policy, order.tie, OrderPolicy.ALPHABET]
    if classes_first:
        measures += by_class
        if rank_class is RankClass.ORGANISATION:
            policies = [order.organisations, OrderPolicy.ALPHABET]
    for policy in dict.fromkeys(policies):
        if policy is not OrderPolicy.RANK:
            measures.append(GAUGES[policy](order, guest))
        elif not classes_first:
            measures += by_class
    role, number = guest.list_place
    listed = None if number == LAST else number
    measures.append(_Measure(Criterion.LIST, (False, (guest.party, role, number)), listed))
    return tuple(measures)


def _class_of(order: NamedOrder, guest: OrderGuest) -> tuple[RankClass, bool]:
    """The class in which a guest stands, and whether only in place of an absent leader."""
    if order.substitutes is SubstitutePlace.OWN_RANK or guest.stands_for is RankClass.UNKNOWN:
        return guest.rank_class, False
    return guest.stands_for, True


def _known(criterion: Criterion, value: Known | None) -> _Measure:
    return _Measure(criterion, (value is None, "" if value is None else value), value)


def _by_name(order: NamedOrder, guest: OrderGuest) -> _Measure:
    if not guest.name:
        return _known(Criterion.NAME, None)
    found = sort_name(guest.name, order.alphabet)
    return _Measure(Criterion.NAME, (False, found), guest.name)


GAUGES: dict[OrderPolicy, Callable[[NamedOrder, OrderGuest], _Measure]] = {
    OrderPolicy.ALPHABET: _by_name,
    OrderPolicy.OFFICE: lambda _, guest: _known(Criterion.OFFICE, guest.office),
    OrderPolicy.CREDENTIALS: lambda _, guest: _known(Criterion.CREDENTIALS, guest.credentials),
    OrderPolicy.FOUNDATION: lambda _, guest: _known(Criterion.FOUNDATION, guest.founded),
    OrderPolicy.ARRIVAL: lambda _, guest: _known(Criterion.ARRIVAL, guest.arrived),
    OrderPolicy.NOTICE: lambda _, guest: _known(Criterion.NOTICE, guest.notified),
}
