"""The verbs of acceptances: a conflict is let stand, with a reason."""

from __future__ import annotations

from datetime import datetime

from reception.actions.act import act, found
from reception.plan.acceptance import Acceptance
from reception.plan.change import Step, added, removed, replaced
from reception.plan.faults import WrongValue
from reception.plan.plan import Plan


def accept_conflict(
    plan: Plan,
    *,
    id: str,
    code: str,
    subjects: tuple[str, ...],
    proof: str,
    reason: str,
    author: str,
    at: datetime,
) -> Step:
    """An officer lets a conflict stand as long as the facts in `proof` are what they are. Where
    it has been accepted already, the reason, author and time change.

    Raises:
        WrongValue: there is no reason.
    """
    acceptance = Acceptance(
        id=id,
        code=code,
        subjects=subjects,
        proof=proof,
        reason=reason.strip(),
        author=author,
        at=at,
    )
    if not acceptance.reason:
        raise WrongValue(kind=Acceptance.KIND, id=id, field="reason", to="empty")
    for earlier in plan.table(Acceptance).values():
        if (earlier.code, earlier.subjects, earlier.proof) == (code, subjects, proof):
            change = replaced(earlier, reason=acceptance.reason, author=author, at=at)
            return act("acceptance.change", earlier.id, [change])
    return act("acceptance.add", id, [added(acceptance)])


def withdraw_acceptance(plan: Plan, *, acceptance: str) -> Step:
    """The conflict counts again."""
    one = found(plan, Acceptance, acceptance)
    return act("acceptance.remove", acceptance, [removed(one)])
