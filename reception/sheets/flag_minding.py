"""Flag minding: what has to be minded about single flags, wherever they are told of.

A flag hung upside down, seen from behind or taken for another makes the news; so whoever hangs it
reads about it on the paper that he has in his hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.flags.designs import Design, Inverted, Vertical
from reception.flags.lookalikes import Likeness, lookalikes
from reception.flags.states import HOST, state_name
from reception.sheets.blocks import Block, Heading, Mark, Paragraph, Run
from reception.sheets.flag_dress import FlagDress
from reception.sheets.request import SheetRequest
from reception.wording import Wording

MOST_ALIKE = 4
"""So many flags that one is taken for are named, those first that look most alike."""
GRAVITY = tuple(Likeness)
"""From the same flag seen otherwise to a mere neighbour in the list."""


def minded_blocks(
    request: SheetRequest, dress: FlagDress, states: Iterable[str]
) -> Iterator[Block]:
    """A paragraph for every guest's flag about which something has to be minded."""
    paragraphs = [
        paragraph
        for state in sorted(dict.fromkeys(states))
        if state != HOST
        for paragraph in _minded(request, dress.design(state), state)
    ]
    if paragraphs:
        yield Heading(request.both("flag-mind-title"), 2)
        yield from paragraphs


def _minded(request: SheetRequest, design: Design | None, state: str) -> Iterator[Paragraph]:
    for words in request.wordings:
        minded = tuple(to_mind(design, words)) if design else (words.say("flag-mind-missing"),)
        if minded:
            what = words.say("flag-view-sides").join(minded)
            said = words.say("flag-mind-of", state=state_name(state, words), what=what)
            yield Paragraph((Run(said, Mark.PLAIN if design else Mark.TBC),))


def to_mind(design: Design, words: Wording) -> Iterator[str]:
    """What whoever hangs a flag must mind: how it may hang, what it means otherwise, and which
    others it is taken for."""
    if design.inverted is not Inverted.NOTHING:
        yield words.say(f"flag-mind-inverted-{design.inverted.value}")
    if design.never_lowered:
        yield words.say("flag-mind-never-lowered")
    if design.state_flag:
        yield words.say("flag-mind-state-flag")
    if design.two_sided:
        yield words.say("flag-mind-two-sided")
    if design.script:
        yield words.say("flag-mind-script")
    if design.vertical is not Vertical.UNKNOWN:
        yield words.say(f"flag-mind-vertical-{design.vertical.value}")
    found = {
        state: one.how
        for pair, one in lookalikes().items()
        if design.state in pair
        for state in pair - {design.state}
    }
    by_gravity = sorted(found, key=lambda state: (GRAVITY.index(found[state]), state))
    mirrored = [state for state in by_gravity if found[state] is Likeness.MIRROR]
    if mirrored:
        yield words.say("flag-mind-mirror", states=_names(mirrored, words))
    alike = [state for state in by_gravity if found[state] is not Likeness.MIRROR]
    if alike:
        yield words.say("flag-mind-alike", states=_names(alike[:MOST_ALIKE], words))


def _names(states: Iterable[str], words: Wording) -> str:
    return words.say("field-comma").join(state_name(state, words) for state in states)
