"""Known states: what the table of states can say of a delegation as soon as its name is typed."""

from __future__ import annotations

from typing import Any

from reception.fields.clock import plainly
from reception.flags.states import State, StateKind, states
from reception.plan.delegation import Jurisdiction
from reception.plan.phase import VisitKind

TAIWAN = "TW"


def state_called(text: str) -> State | None:
    """The state, organisation or region with this short or full name, in Chinese, English or its
    own script; None where the table has none."""
    plain = plainly(text)
    if not plain:
        return None
    for state in states().values():
        names = (state.name_zh, state.name_en, state.formal_zh, state.formal_en, state.native)
        if plain in (plainly(name) for name in names if name):
            return state
    return None


def jurisdiction_of(state: State) -> Jurisdiction:
    """Whose delegation one from there is."""
    match state.kind:
        case StateKind.ORGANISATION:
            return Jurisdiction.ORGANISATION
        case StateKind.REGION:
            return Jurisdiction.TAIWAN if state.code == TAIWAN else Jurisdiction.SAR
        case _:
            return Jurisdiction.FOREIGN


def usual_visit(state: State) -> VisitKind | None:
    """The kind of visit that its delegations come on; None where there are several."""
    return {
        Jurisdiction.ORGANISATION: VisitKind.ORGANISATION,
        Jurisdiction.SAR: VisitKind.SAR,
        Jurisdiction.TAIWAN: VisitKind.TAIWAN,
    }.get(jurisdiction_of(state))


def state_fields(state: State) -> dict[str, Any]:
    """The fields of a delegation that the table knows besides its short names and its code: the
    country under which its flag is found, and for foreign states the names of state. Regions of
    the host's own state are given none of these."""
    if not state.is_foreign:
        return {}
    named = {"formal_zh": state.formal_zh, "formal_en": state.formal_en}
    if state.kind is not StateKind.ORGANISATION:
        named |= {"country": state.code, "name_native": state.native}
    return named
