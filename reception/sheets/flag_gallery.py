"""The flag gallery: flags one beside the other, the right way up, with their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.flags.states import state_name
from reception.sheets.blocks import Abreast, Block, Mark, Paragraph, Picture, Run
from reception.sheets.flag_brief_words import once
from reception.sheets.flag_dress import FlagDress
from reception.sheets.request import SheetRequest

PICTURE_MM = 20.0
PICTURES_ABREAST = 5


def flag_gallery(request: SheetRequest, dress: FlagDress, states: Iterable[str]) -> Iterator[Block]:
    """The flags of states; of one that nobody has is told that it is missing."""
    parts: list[tuple[Block, ...]] = []
    for state in states:
        named = " ".join(once(state_name(state, words) for words in request.wordings))
        picture = dress.picture(state)
        if picture is None:
            missing = request.both("flags-picture-missing")
            parts.append((Paragraph((Run(f"{named}: {missing}", Mark.TBC),)),))
        else:
            parts.append((Picture(picture, PICTURE_MM, named),))
    for start in range(0, len(parts), PICTURES_ABREAST):
        row = parts[start : start + PICTURES_ABREAST]
        row += [()] * (min(len(parts), PICTURES_ABREAST) - len(row))
        yield Abreast(tuple(row))
