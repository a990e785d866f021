"""Abreast: in which order those stand who share a mark, by the sides that their cues tell.

A side is told in a frame, and who faces the door has his right where the one coming in sees left:
so the order on the ground follows from the two together, never from the word alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from reception.ceremonies.ground import Ground, GroundMark
from reception.ceremonies.positions import RolePlace
from reception.ceremonies.side_frames import bearing_of
from reception.plan.cue import Cue
from reception.plan.roles import GUEST_SIDE, HOST_SIDE
from reception.plan.side import Frame, Side

ABREAST = 4
"""So many stand in one row, the others behind them."""


def abreast(
    places: Sequence[RolePlace], mark: GroundMark, ground: Ground
) -> list[tuple[RolePlace, float, int]]:
    """How far each stands along the mark's line, in places from its middle, and in which row.

    Where cues tell a side, the guest's side stands on that side of the host, and who belongs to
    neither stands outside of them. Who is in the centre has the others to the right and left in
    turn, the first to their right. Without a side all stand by number."""
    central = [one for one in places if _is_central(one)]
    if central:
        return list(_around(central, [one for one in places if one not in central], mark))
    leans = {one.key: _lean(one, places, mark, ground) for one in places}
    sided = sorted((one for one in places if leans[one.key]), key=lambda one: leans[one.key])
    others = [one for one in places if not leans[one.key]]
    guest_last = not sided or sided[-1].role in GUEST_SIDE
    ordered = [*others, *sided] if guest_last else [*sided, *others]
    return list(_in_rows(ordered))


def _in_rows(ordered: Sequence[RolePlace]) -> Iterator[tuple[RolePlace, float, int]]:
    rows = max(1, -(-len(ordered) // ABREAST))
    wide = -(-len(ordered) // rows)
    for place, one in enumerate(ordered):
        row, column = divmod(place, wide)
        in_row = min(wide, len(ordered) - row * wide)
        yield one, column - (in_row - 1) / 2, row


def _around(
    central: Sequence[RolePlace], others: Sequence[RolePlace], mark: GroundMark
) -> Iterator[tuple[RolePlace, float, int]]:
    middle = (len(central) - 1) / 2
    for place, one in enumerate(central):
        yield one, place - middle, 0
    right = bearing_of(Side.RIGHT, Frame.OWN, mark.faces)
    first = -1 if right is not None and _along(right, mark) < 0 else 1
    for place, one in enumerate(others):
        step = middle + 1 + place // 2
        yield one, step * first if place % 2 == 0 else -step * first, 0


def _is_central(place: RolePlace) -> bool:
    return any(cue.side is Side.CENTRE and len(cue.actors) == 1 for cue in place.cues)


def _lean(place: RolePlace, places: Sequence[RolePlace], mark: GroundMark, ground: Ground) -> float:
    """How far somebody belongs towards the end of the mark's line, below zero towards its
    beginning; 0 where nothing is told."""
    cues = {cue.id: cue for one in places for cue in one.cues}
    lean = 0.0
    for cue in cues.values():
        bearing = bearing_of(cue.side, cue.frame, mark.faces, ground.entering)
        if bearing is not None and place.role in cue.actors:
            lean += _along(bearing, mark) * _which(place.role, cue)
    return round(lean, 6)


def _along(bearing: float, mark: GroundMark) -> float:
    return math.cos(math.radians(bearing - mark.line))


def _which(role: str, cue: Cue) -> int:
    """1 for whom a cue's side is told of, -1 for who is opposite, 0 for who has no part in it."""
    hosts, guests = HOST_SIDE.intersection(cue.actors), GUEST_SIDE.intersection(cue.actors)
    if hosts and guests:
        return 1 if role in guests else -1 if role in hosts else 0
    return 1
