"""Standings in words: how far from the template's place, to which side, and in whose eyes."""

from __future__ import annotations

import math
from collections.abc import Iterator

from reception.ceremonies.ground import Bearing, Ground, Spot
from reception.ceremonies.positions import RolePlace
from reception.ceremonies.standing_fit import Misfit
from reception.fields.roles import role_text
from reception.plan.cue import Cue
from reception.plan.roles import GUEST_SIDE, HOST_SIDE
from reception.plan.side import Frame, Side
from reception.wording import Wording

LEAST_M = 0.05
"""Less is not told: nobody stands so exactly."""


def moved_text(place: RolePlace, ground: Ground, words: Wording) -> str:
    """Where somebody was put: from their mark to the left or right and ahead or back as they face
    there; as the ground is drawn where they face no way, and from the nearest mark where they have
    none."""
    if place.standing is None or place.spot is None:
        return ""
    mark = place.mark
    if mark is None:
        near = ground.nearest_mark(place.spot)
        said = words.say("field-comma").join(
            _sides(near.at if near else (0.0, 0.0), place.spot, None, words)
        )
        return words.say(
            "standing-at",
            near=words.pick(near.name_zh, near.name_en) if near else words.say("standing-zero"),
            where=said or words.say("standing-there"),
            frame=words.say("standing-frame-drawn"),
        )
    said = words.say("field-comma").join(_sides(mark.at, place.spot, mark.faces, words))
    if not said:
        return words.say("standing-unmoved")
    frame = words.say(f"standing-frame-{Frame.OWN if mark.faces is not None else 'drawn'}")
    return words.say("standing-moved", where=said, frame=frame)


def side_text(cue: Cue, words: Wording) -> str:
    """At which cue, on which side, never without the frame in which it is meant; empty where none
    is told."""
    return _side_said(cue, words, "positions-side")


def side_alone(cue: Cue, words: Wording) -> str:
    """The same where the cue is named anyway."""
    return _side_said(cue, words, "side")


def _side_said(cue: Cue, words: Wording, key: str) -> str:
    if cue.side is Side.NONE:
        return ""
    actors = set(cue.actors)
    both = actors & GUEST_SIDE and actors & HOST_SIDE
    return words.say(
        f"{key}-both" if both else f"{key}-own",
        cue=cue.number or str(cue.order),
        side=words.say(f"choice-Side-{cue.side.value}"),
        frame=words.say(f"positions-frame-{cue.frame.value}"),
    )


def misfit_text(misfit: Misfit, words: Wording) -> str:
    """What is wrong with a standing, and what to do."""
    return words.say(
        f"standing-unfit-{misfit.why.value}",
        role=role_text(misfit.standing.role, words),
        position=misfit.standing.position or words.say("standing-no-position"),
        other=role_text(misfit.other, words) if misfit.other else "",
        cue=misfit.cue,
        apart=misfit.apart_m,
    )


def _sides(start: Spot, end: Spot, faces: Bearing | None, words: Wording) -> Iterator[str]:
    """The way from one spot to another: aside, then along."""
    right, up = end[0] - start[0], end[1] - start[1]
    turn = math.radians(faces or 0.0)
    aside = right * math.cos(turn) - up * math.sin(turn)
    ahead = right * math.sin(turn) + up * math.cos(turn)
    along = ("ahead", "back") if faces is not None else ("up", "down")
    for by, (one, other) in ((aside, ("right", "left")), (ahead, along)):
        if abs(by) >= LEAST_M:
            yield words.say(f"standing-{one if by > 0 else other}", metres=round(abs(by), 1))
