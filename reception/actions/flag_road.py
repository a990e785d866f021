"""The verbs of flag roads."""

from __future__ import annotations

from reception.actions.act import act
from reception.flags.flag_roads import shipped_road, shipped_roads
from reception.plan.change import Step, added
from reception.plan.faults import WrongValue
from reception.plan.flag_road import FlagRoad
from reception.plan.plan import Plan


def adopt_flag_road(plan: Plan, *, id: str, name: str) -> Step:
    """A road of the shipped table of candidates comes into the book, for the office to correct.

    Raises:
        WrongValue: the table has none of that name.
    """
    if name not in shipped_roads():
        raise WrongValue(kind=FlagRoad.KIND, id=id, field="name", to=name)
    return act("flag_road.add", id, [added(shipped_road(name, id))])
