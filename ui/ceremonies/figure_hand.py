"""The hand on the figures of a position diagram: gestures become verbs."""

from __future__ import annotations

from functools import partial

from reception.actions.record import change_record
from reception.actions.standing import (
    move_figure,
    restore_figure,
    restore_figures,
    turn_figure,
)
from reception.ceremonies.ground import Ground, Spot
from reception.ceremonies.positions import Positions, RolePlace
from reception.plan.ceremony import Ceremony
from reception.plan.standing import Standing
from ui.desk import Desk

DECIMALS = 1
"""Nobody can be told more exactly than to the tenth of a metre where to stand."""


class FigureHand:
    """Acts on what is shown at the moment; figures are named by the keys of their places."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ceremony: Ceremony | None = None
        self._positions: Positions | None = None
        self._cue = ""

    def show(self, ceremony: Ceremony | None, positions: Positions | None, cue: str) -> None:
        """What is shown now, at which cue."""
        self._ceremony, self._positions, self._cue = ceremony, positions, cue

    @property
    def ground(self) -> Ground | None:
        """The ground that is shown."""
        return self._positions.ground if self._positions else None

    def place(self, key: str) -> RolePlace | None:
        """What a figure is and where."""
        return self._positions.at(key) if self._positions else None

    def move(self, key: str, drawn: Spot, by_m: tuple[float, float], *, only_now: bool) -> str:
        """A figure goes that far to the right and up: from its very spot where it was put by hand
        before, else from where it is `drawn`. With `only_now` it counts from the cue shown on.
        The key it has then; empty where nothing was done."""
        place, ground, ceremony = self.place(key), self.ground, self._ceremony
        if place is None or ground is None or ceremony is None:
            return ""
        standing = place.standing
        start = place.spot if standing is not None and place.spot else drawn
        right, up = ground.nearest((start[0] + by_m[0], start[1] + by_m[1]))
        anew = only_now and (standing is None or not standing.cue)
        id = self._desk.session.new_id(Standing.KIND)
        done = self._desk.act(
            partial(
                move_figure,
                id=id,
                ceremony=ceremony.id,
                role=place.role,
                position=place.words,
                ground=ground.id,
                right_m=round(right, DECIMALS),
                up_m=round(up, DECIMALS),
                cue=self._cue if anew else "",
                standing="" if anew or standing is None else standing.id,
            )
        )
        if done is None:
            return ""
        return f"{place.role}@{id}" if anew else key

    def put(self, role: str) -> str:
        """Somebody whom no mark is for comes to the middle of the ground, to be moved from there;
        the key of the figure."""
        positions, ground, ceremony = self._positions, self.ground, self._ceremony
        if positions is None or ground is None or ceremony is None:
            return ""
        waiting = next((one for one in positions.unplaced if one.role == role), None)
        right, up = (
            low + length / 2 for low, length in zip(ground.corner, ground.size, strict=True)
        )
        id = self._desk.session.new_id(Standing.KIND)
        done = self._desk.act(
            partial(
                move_figure,
                id=id,
                ceremony=ceremony.id,
                role=role,
                position=waiting.words if waiting else "",
                ground=ground.id,
                right_m=right,
                up_m=up,
            )
        )
        return f"{role}@{id}" if done is not None else ""

    def turn(self, key: str, degrees: float) -> None:
        """A figure that was moved turns to the right by so much."""
        place = self.place(key)
        if place is not None and place.standing is not None:
            facing = (place.faces or 0.0) + degrees
            self._desk.act(partial(turn_figure, standing=place.standing.id, degrees=facing))

    def explain(self, key: str, reason: str) -> None:
        """Why a figure was moved."""
        place = self.place(key)
        if place is not None and place.standing is not None:
            self._desk.act(partial(change_record, id=place.standing.id, reason=reason))

    def restore(self, key: str) -> None:
        """A figure goes back to the template's place."""
        place = self.place(key)
        if place is not None and place.standing is not None:
            self._desk.act(partial(restore_figure, standing=place.standing.id))

    def restore_all(self) -> None:
        """All figures go back."""
        if self._ceremony is not None:
            self._desk.act(partial(restore_figures, ceremony=self._ceremony.id))
