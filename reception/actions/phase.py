"""The verbs of phases."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from reception.actions.act import act, found, require_moment
from reception.plan.change import Step, added, replaced
from reception.plan.faults import WrongValue
from reception.plan.phase import Phase, VisitKind
from reception.plan.plan import Plan
from reception.plan.stay import Stay


def begin_phase(
    plan: Plan, *, id: str, stay: str, visit: VisitKind, starts: datetime, **fields: Any
) -> Step:
    """From a moment on the stay is of another kind: a forum first, then a state visit. The phase
    that was running ends there, and the new one lasts as long as it would have; where none was
    running, until the next one or the end of the stay.

    Raises:
        WrongValue: the guests are not here then.
    """
    whole = found(plan, Stay, stay)
    phase = Phase(id=id, stay=stay, visit=visit, starts=starts, ends=whole.departs, **fields)
    require_moment(phase, starts=starts)
    if not whole.arrives <= starts < whole.departs:
        raise WrongValue(kind=Phase.KIND, id=id, field="starts", to="stay")
    phases = plan.phases_of(stay)
    running = [other for other in phases if other.starts < starts < other.ends]
    coming = [other.starts for other in phases if other.starts > starts]
    ends = running[-1].ends if running else min([whole.departs, *coming])
    return act(
        "phase.begin",
        id,
        [
            *(replaced(other, ends=starts) for other in running),
            added(Phase(id=id, stay=stay, visit=visit, starts=starts, ends=ends, **fields)),
        ],
    )
