"""Drafts: what is not finished is printed all the same, and says below its title what it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest

from reception.ceremonies.cue_times import clock_text
from reception.plan.cue import Cue
from reception.sheets.blocks import Block, CheckList, Heading, Run
from reception.sheets.ceremony_words import Cued
from reception.sheets.request import SheetRequest
from reception.wording import Wording


def in_every_language(request: SheetRequest, tell: Callable[[Wording], Iterable[str]]) -> list[str]:
    """Sentences that are told in one language, each in all languages of the sheet."""
    told = [list(tell(words)) for words in request.wordings]
    return [" ".join(dict.fromkeys(filter(None, one))) for one in zip_longest(*told)]


def draft_title(request: SheetRequest, title: str, lacks: Sequence[str]) -> str:
    """The title, and that this is a draft where anything is lacking."""
    return f"{title} {request.both('draft-title')}" if lacks else title


def draft_blocks(request: SheetRequest, lacks: Sequence[str]) -> Iterator[Block]:
    """What is lacking, each to be ticked when it has been seen to; nothing of a finished sheet."""
    if lacks:
        yield Heading(request.both("draft-lacks"), level=3)
        yield CheckList(tuple((Run(text),) for text in lacks))


def cue_number(cue: Cue) -> str:
    """What a sheet calls a cue: its number, else its place among the others."""
    return cue.number or str(cue.order)


def cues_lacking(cued: Cued, words: Wording) -> Iterator[str]:
    """What the cues of a ceremony lack, or what about them cannot be so, a sentence each. One that
    is on signal lacks nothing: it waits."""
    counted = [time for time in cued.course.times if time.counts]
    if not counted:
        yield words.say("cue-sheet-empty")
    mute = [
        cue_number(time.cue)
        for time in counted
        if not (time.cue.actors and (time.cue.action_zh or time.cue.action_en))
    ]
    if mute:
        yield words.say("cue-sheet-unfinished", numbers=words.say("field-comma").join(mute))
    course, block = cued.course, cued.engagement.course
    if block is not None and course.length > 60 * block.minutes:
        length = clock_text(course.length)
        yield words.say("cue-sheet-too-long", length=length, block=block.minutes)
