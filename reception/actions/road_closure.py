"""The verbs of roads: closing them for a time, and choosing which network counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reception.actions.act import act, found, require_moment
from reception.actions.record import add_record
from reception.actions.setting import clear_setting, set_setting
from reception.plan.change import Step, replaced
from reception.plan.faults import WrongValue
from reception.plan.plan import Plan
from reception.plan.road_closure import RoadClosure
from reception.plan.road_network import NETWORK_SETTING, RoadNetwork


def close_roads(
    plan: Plan,
    *,
    id: str,
    roads: tuple[str, ...] = (),
    starts: datetime | None = None,
    ends: datetime | None = None,
    **fields: Any,
) -> Step:
    """Roads, by their names or ids, cannot be driven for a time; None is without limit.

    Raises:
        WrongValue: it would end before it starts, or a time says nothing of its zone.
    """
    closure = RoadClosure(id=id, roads=roads, starts=starts, ends=ends, **fields)
    return add_record(plan, record=_sound(closure))


def shift_closure(
    plan: Plan, *, closure: str, starts: datetime | None, ends: datetime | None
) -> Step:
    """Roads are closed at another time.

    Raises:
        WrongValue: as `close_roads`.
        StaleChange: there is no such closure.
    """
    one = found(plan, RoadClosure, closure)
    change = replaced(one, starts=_utc(starts), ends=_utc(ends))
    assert isinstance(change.after, RoadClosure)
    _sound(change.after)
    return act("road_closure.shift", closure, [change])


def use_network(plan: Plan, *, network: str) -> Step:
    """The book goes by the roads of a network that was imported; empty, by those that come with
    the program.

    Raises:
        StaleChange: there is no such network.
    """
    if not network:
        return clear_setting(plan, key=NETWORK_SETTING)
    return set_setting(plan, key=NETWORK_SETTING, value=found(plan, RoadNetwork, network).id)


def _sound(closure: RoadClosure) -> RoadClosure:
    require_moment(closure, starts=closure.starts)
    require_moment(closure, ends=closure.ends)
    if closure.starts and closure.ends and closure.ends <= closure.starts:
        raise WrongValue(kind=closure.KIND, id=closure.id, field="ends", to="reversed")
    return closure


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment and moment.tzinfo else moment
