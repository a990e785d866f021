"""The verbs of standings: figures of a position diagram are moved, turned and put back."""

from __future__ import annotations

from reception.actions.act import act, found
from reception.plan.ceremony import Ceremony
from reception.plan.change import Step, added, removed, replaced
from reception.plan.faults import StaleChange
from reception.plan.plan import Plan
from reception.plan.standing import Standing

PRECISION = 2
"""Decimals of a metre that are kept: nobody stands more exactly than to the centimetre."""


def move_figure(
    plan: Plan,
    *,
    id: str,
    ceremony: str,
    role: str,
    position: str,
    ground: str,
    right_m: float,
    up_m: float,
    cue: str = "",
    standing: str = "",
) -> Step:
    """A role stands at a spot of the ground, in metres, whatever the template says. A `standing`
    it has there already is moved on; else there is a new one under `id`. Moves of one figure that
    follow one another are one step.

    Raises:
        StaleChange: there is no such ceremony or standing.
        WrongValue: the spot is further off than any ground reaches.
    """
    one = found(plan, Ceremony, ceremony)
    right_m, up_m = round(right_m, PRECISION), round(up_m, PRECISION)
    if standing:
        before = found(plan, Standing, standing)
        change = replaced(before, ground=ground, right_m=right_m, up_m=up_m)
        return act("standing.move", before.id, [change], merge_key=f"move {before.id}")
    new = Standing(
        id=id,
        ceremony=one.id,
        role=role,
        position=position,
        cue=cue,
        ground=ground,
        right_m=right_m,
        up_m=up_m,
    )
    return act("standing.move", id, [added(new)], merge_key=f"move {id}")


def turn_figure(plan: Plan, *, standing: str, degrees: float | None) -> Step:
    """Somebody who was moved faces another way, clockwise from what is up on the ground; None is
    as the mark has it.

    Raises:
        StaleChange: there is no such standing.
    """
    one = found(plan, Standing, standing)
    facing = None if degrees is None else round(degrees, PRECISION) % 360
    change = replaced(one, facing_degrees=facing)
    return act("standing.turn", one.id, [change], merge_key=f"turn {one.id}")


def restore_figure(plan: Plan, *, standing: str) -> Step:
    """Somebody goes back to where the template has them.

    Raises:
        StaleChange: there is no such standing.
    """
    return act("standing.restore", standing, [removed(found(plan, Standing, standing))])


def restore_figures(plan: Plan, *, ceremony: str) -> Step:
    """Everybody of a ceremony goes back to where the template has them.

    Raises:
        StaleChange: nobody was moved.
    """
    one = found(plan, Ceremony, ceremony)
    moved = plan.referring(Standing, "ceremony", one.id)
    if not moved:
        raise StaleChange(kind=Standing.KIND, id=ceremony)
    ordered = sorted(moved, key=lambda standing: standing.id)
    return act("standing.clear", one.id, [removed(standing) for standing in ordered])
