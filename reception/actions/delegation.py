"""The verbs of delegations."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from reception.actions.act import NewId, act
from reception.actions.stay import begun
from reception.plan.change import Step, added
from reception.plan.delegation import Delegation
from reception.plan.faults import DuplicateId
from reception.plan.phase import VisitKind
from reception.plan.plan import Plan
from reception.plan.stay import Stay


def receive_delegation(
    plan: Plan,
    *,
    delegation: Delegation,
    new_id: NewId,
    arrives: datetime,
    departs: datetime,
    visit: VisitKind,
    **fields: Any,
) -> Step:
    """A new delegation with its first stay, ready to be planned: one phase of this kind and the
    principal's track, still without members. `fields` are the stay's.

    Raises:
        DuplicateId: the delegation's id is taken.
    """
    if delegation.id in plan:
        raise DuplicateId(kind=delegation.KIND, id=delegation.id)
    stay = Stay(
        id=new_id(Stay.KIND),
        delegation=delegation.id,
        arrives=arrives,
        departs=departs,
        **fields,
    )
    records = (delegation, *begun(stay, visit, (), new_id))
    return act("delegation.receive", delegation.id, [added(record) for record in records])
