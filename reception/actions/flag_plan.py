"""The verbs of flag plans."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from reception.actions.act import act, found
from reception.flags.passes import stays_served
from reception.plan.change import Step, added, removed, replaced
from reception.plan.engagement import Engagement
from reception.plan.faults import StaleChange
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_plan import FlagPattern, FlagPlan
from reception.plan.flag_road import Arm, FlagRoad, OverlapPolicy
from reception.plan.plan import Plan
from reception.plan.stay import Stay


def plan_flags(plan: Plan, *, id: str, serves: str, roads: Sequence[str] = ()) -> Step:
    """Flags for a stay, or for an event that delegations share: host and guest on each post, of
    several guests one after the other.

    Raises:
        StaleChange: there is no such stay or engagement.
    """
    if plan.get(Stay, serves) is None and plan.get(Engagement, serves) is None:
        raise StaleChange(kind=Stay.KIND, id=serves)
    new = FlagPlan(id=id, serves=serves, roads=tuple(roads))
    if len(stays_served(plan, new)) > 1:
        new = msgspec.structs.replace(new, pattern=FlagPattern.ALL_STATES)
    return act("flag_plan.add", id, [added(new)])


def set_upper_arms(
    plan: Plan, *, road: str, upper_in: Arm | None = None, upper_out: Arm | None = None
) -> Step:
    """On which arm the upper place is for who drives along a road into the city, or out of it;
    what is left out stays.

    Raises:
        StaleChange: there is no such road.
    """
    one = found(plan, FlagRoad, road)
    given = {"upper_in": upper_in, "upper_out": upper_out}
    change = replaced(one, **{name: arm for name, arm in given.items() if arm is not None})
    return act("flag_road.set_upper", road, [change])


def share_road(plan: Plan, *, road: str, policy: OverlapPolicy) -> Step:
    """What a road shows while the flags of several visits would fly on it.

    Raises:
        StaleChange: there is no such road.
    """
    one = found(plan, FlagRoad, road)
    return act("flag_road.share", road, [replaced(one, overlap=policy)])


def lay_post_again(plan: Plan, *, flags_plan: str, post: str) -> Step:
    """A post carries again what the pattern puts on it: the officer's choice goes.

    Raises:
        StaleChange: nobody has chosen anything for it.
    """
    for choice in plan.referring(FlagChoice, "post", post):
        if choice.plan == flags_plan:
            return act("flag_choice.remove", choice.id, [removed(choice)])
    raise StaleChange(kind=FlagChoice.KIND, id=post)
