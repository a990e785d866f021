"""The template: how a ceremony is usually done, read from a text that people can read too.

A template is TOML: what it is, from when it holds and where that is known from, then its branches,
cues, holdings, sets of flags and tasks, and perhaps a ground of its own. Times are minutes and
seconds, ``1:30``; a time of the clock counts from the ceremony's zero, ``-60:00``.
"""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from typing import Annotated

import msgspec
from msgspec import Meta

from reception.ceremonies.confidence import Confidence
from reception.ceremonies.ground import Ground
from reception.plan.cue import CueTrigger
from reception.plan.engagement import EngagementKind
from reception.plan.flag_set import FlagPlace
from reception.plan.flag_stock import FlagSize
from reception.plan.holding import HoldingRole
from reception.plan.host_person import HostRole
from reception.plan.link import Edge
from reception.plan.record import Count, Minutes, Name, Words
from reception.plan.side import Frame, Side
from reception.plan.task import TaskSheet, TaskSort
from reception.plan.thing import ThingKind
from reception.plan.wreath import MusicPart

Number = Annotated[str, Meta(min_length=1, max_length=12)]
Clock = Annotated[str, Meta(pattern=r"^-?\d{1,4}:[0-5]\d$")]
Run = Annotated[str, Meta(pattern=r"^\d{1,4}:[0-5]\d$")]

UNSOURCED = {"source": "", "source_zh": "", "source_en": ""}


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a template."""


class TemplateBranch(Part, frozen=True, kw_only=True):
    """A circumstance that a ceremony may go by (rain, a slow walker), named by its cues."""

    id: Number
    name_zh: Name = ""
    name_en: Name = ""


class TemplateCue(Part, frozen=True, kw_only=True):
    """As a `Cue`; `at` is its offset, `after` the number of the cue it waits for. Where `anthems`
    are played it takes as long as they do, if that is known, else as long as it says."""

    number: Number
    trigger: CueTrigger = CueTrigger.CUE
    after: str = ""
    edge: Edge = Edge.END
    at: Clock = "0:00"
    on_signal: bool = False
    trigger_zh: Name = ""
    trigger_en: Name = ""
    actors: tuple[str, ...] = ()
    action_zh: Words = ""
    action_en: Words = ""
    position_zh: Name = ""
    position_en: Name = ""
    side: Side = Side.NONE
    frame: Frame = Frame.OWN
    usual: Run | None = None
    least: Run = "0:00"
    confirms: tuple[str, ...] = ()
    kit_zh: Name = ""
    kit_en: Name = ""
    branch: str = ""
    outside: bool = False
    anthems: tuple[MusicPart, ...] = ()


class TemplateHolding(Part, frozen=True, kw_only=True):
    """The engagement holds something of this sort: a thing, or a person of the host side."""

    thing: ThingKind | None = None
    person: HostRole | None = None
    role: HoldingRole = HoldingRole.CEREMONY
    setup_minutes: Minutes | None = None
    turn_round_minutes: Minutes | None = None


class TemplateFlags(Part, frozen=True, kw_only=True):
    """Flags at one place: so many of the host's and of each guest's, out from so many minutes
    `before` until so many `after`; the source is of this alone."""

    id: Number
    place: FlagPlace = FlagPlace.HALL
    name_zh: Name = ""
    name_en: Name = ""
    host: Count = 1
    guest: Count = 1
    size: FlagSize = FlagSize.NO_4
    before: Minutes = 0
    after: Minutes = 0
    source: Words = ""
    source_zh: Words = ""
    source_en: Words = ""


class TemplateTask(Part, frozen=True, kw_only=True):
    """Something to be made ready `hours_before` the start; `after` are ids of tasks before it. Of a
    document `sheet` is the sheet of the program that it is."""

    id: Number
    sort: TaskSort = TaskSort.TASK
    sheet: TaskSheet = TaskSheet.NONE
    title_zh: Name
    title_en: Name
    hours_before: Count = 24
    minutes: Minutes = 0
    after: tuple[str, ...] = ()


class Template(Part, frozen=True, kw_only=True):
    """A whole template. `engagements` are the kinds it fits, `minutes` the block it needs on the
    programme, `roles` are its own besides the common ones; the lists stand in the text as
    ``[[cue]]`` and so on. A `source` that is the same in both languages may stand once. A
    `ground` of its own, below ``[ground]``, goes before those that the program brings."""

    id: Annotated[str, Meta(min_length=1, max_length=64)]
    name_zh: Name
    name_en: Name
    engagements: tuple[EngagementKind, ...] = ()
    outdoor: bool | None = None
    minutes: Minutes
    setup_minutes: Minutes | None = None
    turn_round_minutes: Minutes | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    source: Words = ""
    source_zh: Words = ""
    source_en: Words = ""
    confidence: Confidence = Confidence.ASSUMED
    note_zh: Words = ""
    note_en: Words = ""
    roles: tuple[Name, ...] = ()
    branch: tuple[TemplateBranch, ...] = ()
    cue: tuple[TemplateCue, ...] = ()
    holding: tuple[TemplateHolding, ...] = ()
    flags: tuple[TemplateFlags, ...] = ()
    task: tuple[TemplateTask, ...] = ()
    ground: Ground | None = None

    @property
    def digest(self) -> str:
        """A short sign of its content: another wording, another digest; comments and where it is
        known from count for nothing."""
        flags = tuple(msgspec.structs.replace(one, **UNSOURCED) for one in self.flags)
        content = msgspec.structs.replace(self, flags=flags, **UNSOURCED)
        return sha256(msgspec.json.encode(content)).hexdigest()[:16]

    def in_force(self, day: date) -> bool:
        """Whether ceremonies are done like this on a day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


def seconds_of(time: str) -> int:
    """The seconds of a time such as ``-60:00``."""
    minutes, seconds = time.lstrip("-").split(":")
    length = int(minutes) * 60 + int(seconds)
    return -length if time.startswith("-") else length
