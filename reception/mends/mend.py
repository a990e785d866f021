"""The mend: a step that clears a conflict, and what doing it would cost."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from reception.checks.conflict import WEIGHTS, Conflict, Severity
from reception.plan.change import Step


class MendKind(StrEnum):
    """What is done about it; of two mends that cost the same the kind further up is named first."""

    PUT_RIGHT = "put_right"  # a time that makes no sense
    RESET = "reset"  # a setting that sets nothing
    SAY = "say"  # a title or remark
    DUE = "due"  # a task earlier or later
    TASK = "task"  # a task done, taken up again, or not waited for
    CAR = "car"  # its flags, or when it sets off
    SEATS = "seats"  # two change their seats
    ORDER = "order"  # a place in an order goes back to the rules
    POST = "post"  # it shows what its plan says
    SHIFT = "shift"  # an item at another time, and with it what has to follow
    STRETCH = "stretch"  # a longer drive
    SHORTEN = "shorten"
    SWAP_TIMES = "swap_times"
    LAYOUT = "layout"
    ROOM = "room"
    SWAP_ROOMS = "swap_rooms"
    EXCHANGE = "exchange"  # somebody or something else of the same kind
    ADD = "add"  # somebody who was missing
    MOVE = "move"  # the drive that nobody had planned
    INSERT = "insert"  # an engagement that was missing
    PREPARE = "prepare"  # a plan B
    MEAL = "meal"  # talks over lunch
    PLAN_B = "plan_b"
    FLAGS = "flags"  # another rule for a road that several guests take
    LEAVE_OFF = "leave_off"  # what must not be served or given
    GIVE_UP = "give_up"  # without what it cannot have
    CALL_OFF = "call_off"  # what must not take place
    LEAVE_OUT = "leave_out"  # a party does not take part
    SPLIT = "split"  # some of a party go their own way


WEIGHTY = {
    MendKind.PLAN_B,
    MendKind.MEAL,
    MendKind.FLAGS,
    MendKind.GIVE_UP,
    MendKind.CALL_OFF,
    MendKind.LEAVE_OUT,
    MendKind.SPLIT,
}
"""What changes a programme in substance, so that a few minutes' shift is better."""


def are_harmless(conflicts: Iterable[Conflict]) -> bool:
    """Whether none of them is an error or a warning."""
    return all(conflict.severity is Severity.INFO for conflict in conflicts)


class Idea(msgspec.Struct, frozen=True):
    """A step that somebody should try."""

    kind: MendKind
    step: Step


class Mend(msgspec.Struct, frozen=True, kw_only=True):
    """A step that clears a conflict, ready to be done.

    `clears` and `breaks` are the open conflicts that go and that come or become worse with it.
    `minutes` is by how much it moves starts and ends in all, `items` how many engagements and
    moves it changes, `told` the ids of those who must hear of it.
    """

    kind: MendKind
    step: Step
    clears: tuple[Conflict, ...]
    breaks: tuple[Conflict, ...]
    minutes: int
    items: int
    told: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """Whether no error and no warning comes with it."""
        return are_harmless(self.breaks)

    @property
    def is_worth_it(self) -> bool:
        """Whether the plan is better for it: fewer errors come than go, or as many with fewer
        warnings, or as many of both with fewer notes."""
        return burden(self.breaks) < burden(self.clears)

    @property
    def rank(self) -> tuple[object, ...]:
        """Its place among the mends of a conflict: what breaks least, then what changes no
        substance, moves least and needs the fewest people told."""
        return (
            burden(self.breaks),
            self.kind in WEIGHTY,
            self.minutes,
            self.items,
            len(self.told),
            list(MendKind).index(self.kind),
        )


def burden(conflicts: tuple[Conflict, ...]) -> tuple[int, ...]:
    """How many there are of each severity, the heaviest first."""
    found = [conflict.severity for conflict in conflicts]
    return tuple(found.count(severity) for severity in WEIGHTS)
