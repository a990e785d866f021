"""Designs: which flag of a state is the right one on a day.

The shipped table is `resources/countries/designs.csv`. An office that knows better puts its own
picture into its book. A flag that nobody has is a value of its own, and is never replaced.
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

import resources
from reception.flags.standards import standards_by_code
from reception.flags.states import StateKind, states
from reception.plan.flag_picture import FlagPicture
from reception.plan.plan import Plan
from reception.rules_table import known_in, overlapping, rows_of, wrong_line


class Vertical(StrEnum):
    """What has to be seen to when it hangs upright."""

    UNKNOWN = "unknown"
    NONE = "none"  # it is not hung upright
    OWN = "own"  # a version of its own
    STAR_UP = "star_up"  # the emblem still points up
    CANTON_LEFT = "canton_left"  # the canton stays at the viewer's left
    TOP_LEFT = "top_left"  # what is on top when it flies is at the viewer's left


class Inverted(StrEnum):
    """What it means when it hangs upside down."""

    NOTHING = "nothing"
    WAR = "war"
    OTHER = "other"  # it is the flag of another state
    HARD = "hard"  # nothing, but it is easily overlooked


class Design(msgspec.Struct, frozen=True, kw_only=True):
    """A flag of a state on the days from `valid_from` to `valid_to`, both included.

    `length` to `height` are the official proportions, 0 where nobody knows; `cloth` is the share
    of that box which is cloth, less than 1 for Nepal's pennants alone. `picture` is a file of
    `resources/countries/flags`, or empty; `own` the office's record that it comes from.
    `state_flag` marks a state whose own authorities fly another than its citizens, with or without
    arms: which of them is wished its embassy has to say.
    """

    state: str
    design: str
    picture: str = ""
    origin: str = ""
    length: Annotated[int, msgspec.Meta(ge=0)]
    height: Annotated[int, msgspec.Meta(ge=0)]
    cloth: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    valid_from: date | None = None
    valid_to: date | None = None
    vertical: Vertical = Vertical.UNKNOWN
    never_lowered: bool = False
    two_sided: bool = False
    state_flag: bool = False
    script: bool = False
    inverted: Inverted = Inverted.NOTHING
    source: str = ""
    confidence: str = ""
    own: str = ""

    @property
    def ratio(self) -> float | None:
        """Length by height; None where it is not known."""
        return self.length / self.height if self.length and self.height else None

    def holds_on(self, day: date) -> bool:
        """Whether it is the flag on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


class MissingWhy(StrEnum):
    """Why there is no design to hang."""

    UNKNOWN_STATE = "unknown_state"  # the table has no such code
    NO_FLAG = "no_flag"  # none may be shown
    NO_DESIGN = "no_design"
    NOT_THEN = "not_then"  # the designs there are were not in use on that day


class Missing(msgspec.Struct, frozen=True):
    """No design: of which state, and why."""

    state: str
    why: MissingWhy


@cache
def shipped_designs() -> Mapping[str, tuple[Design, ...]]:
    """The shipped designs by state, the newest first."""
    return designs_in(resources.path("countries", "designs.csv"))


def designs_in(file: Path) -> Mapping[str, tuple[Design, ...]]:
    """The designs of a table by state, the newest first.

    Raises:
        BadInput: a line cannot be read, names a state or a picture that there is not, ends before
            it begins, or another line has a flag of that state for the same days.
    """
    by_state: dict[str, dict[int, Design]] = {}
    for line, design in rows_of(file, Design, besides=("own",)):
        known_in(file, line, "state", design.state, states())
        if design.picture:
            known_in(file, line, "picture", design.picture, shipped_pictures())
        if (design.valid_from or date.min) > (design.valid_to or date.max):
            raise wrong_line(file, line, "valid_to", design.valid_to)
        same = by_state.setdefault(design.state, {})
        for earlier, other in same.items():
            if other.holds_on(design.valid_from or date.min) or design.holds_on(
                other.valid_from or date.min
            ):
                raise overlapping(file, line, earlier)
        same[line] = design
    return {
        state: tuple(
            sorted(same.values(), key=lambda one: one.valid_from or date.min, reverse=True)
        )
        for state, same in by_state.items()
    }


@cache
def shipped_pictures() -> frozenset[str]:
    """The files of the pictures of flags that come with the program."""
    return frozenset(one.name for one in resources.path("countries", "flags").iterdir())


class Designs:
    """The designs in force for a book: the office's own before the shipped ones."""

    def __init__(self, own: Iterable[FlagPicture] = ()) -> None:
        self._own: dict[str, list[Design]] = {}
        for record in sorted(own, key=lambda one: (one.valid_from or date.min, one.id)):
            self._own.setdefault(record.state, []).insert(0, _own_design(record))

    @classmethod
    def of(cls, plan: Plan) -> Designs:
        """The designs of a book."""
        return cls(plan.table(FlagPicture).values())

    def on(self, state: str, day: date) -> Design | Missing:
        """The flag of a state on a day, or that it is missing."""
        known = states().get(state)
        own = next((one for one in self._own.get(state, ()) if one.holds_on(day)), None)
        if own is not None and not _is_withheld(state):
            return own
        if known is None:
            is_known = state in standards_by_code()
            return Missing(state, MissingWhy.NO_DESIGN if is_known else MissingWhy.UNKNOWN_STATE)
        if _is_withheld(state):
            return Missing(state, MissingWhy.NO_FLAG)
        designs = [one for one in shipped_designs().get(state, ()) if one.picture]
        if not designs:
            return Missing(state, MissingWhy.NO_DESIGN)
        found = next((one for one in designs if one.holds_on(day)), None)
        return found or Missing(state, MissingWhy.NOT_THEN)


WITHHELD = ("TW",)
"""Regions of which no flag at all is shown, whoever brings a picture of one."""


def _is_withheld(state: str) -> bool:
    found = states().get(state)
    return state in WITHHELD and found is not None and found.kind is StateKind.REGION


def _own_design(record: FlagPicture) -> Design:
    return Design(
        state=record.state,
        design=record.id,
        length=record.length,
        height=record.height,
        valid_from=record.valid_from,
        valid_to=record.valid_to,
        source=record.source,
        own=record.id,
    )


def picture_of(design: Design, plan: Plan) -> bytes | None:
    """The PNG picture of a design; None where there is none, or what the office put in is none."""
    if design.own:
        record = plan.get(FlagPicture, design.own)
        try:
            content = b64decode(record.picture, validate=True) if record else b""
        except binascii.Error:
            return None
        return content if content.startswith(b"\x89PNG") else None
    if not design.picture:
        return None
    return resources.path("countries", "flags", design.picture).read_bytes()
