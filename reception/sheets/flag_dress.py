"""Flag dress: how the flags of a plan look on a day, for every sheet and window that shows them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from reception.flags.cloths import general_cloths, partner_cloth
from reception.flags.designs import Design, Designs, picture_of
from reception.flags.laying import Hung
from reception.flags.states import state_name
from reception.plan.flag_plan import AreaPolicy, FlagPlan
from reception.plan.flag_stock import FlagSize
from reception.plan.plan import Plan
from reception.sheets.blocks import Cell, Inset, Line, Mark, Run
from reception.sheets.picture_source import PictureSource
from reception.sheets.request import SheetRequest
from reception.wording import Wording


class FlagDress:
    """How the flags of a flag plan look on a day: design, picture, cloth."""

    def __init__(self, plan: Plan, flags: str, day: date) -> None:
        self._plan, self._day = plan, day
        self._designs = Designs.of(plan)
        found = plan.get(FlagPlan, flags)
        self._area = found.area if found else AreaPolicy.EQUAL_AREA

    def design(self, state: str) -> Design | None:
        """The design of the day; None where we have none."""
        found = self._designs.on(state, self._day)
        return found if isinstance(found, Design) else None

    def picture(self, state: str) -> PictureSource | None:
        """The flag the right way up; None where there is no picture of it."""
        design = self.design(state)
        data = picture_of(design, self._plan) if design else None
        return PictureSource(name=state, data=data) if data else None

    def ratio(self, state: str) -> float:
        """Length by height; a plain 3:2 where it is not known."""
        design = self.design(state)
        return design.length / design.height if design and design.height else 1.5

    def breadth(self, state: str) -> float:
        """How long a flag is made beside the host's, which counts as 1, so that both look equal."""
        size = FlagSize.NO_1
        design = self.design(state)
        cloth = partner_cloth(size, design, self._area) if design else None
        return cloth.length / general_cloths()[size].length if cloth else 1.0

    def cloth(self, state: str, hung: Hung, words: Wording) -> str:
        """Length and height in centimetres of a flag as it hangs."""
        return self.cloth_of_size(state, hung.scheme.size, words)

    def cloth_of_size(self, state: str, size: FlagSize, words: Wording) -> str:
        """Length and height in centimetres of a flag of a size."""
        design = self.design(state)
        cloth = partner_cloth(size, design, self._area) if design else None
        if cloth is None:
            return words.say("sheet-tbc")
        return words.say("flags-cloth", length=f"{cloth.length:.1f}", height=f"{cloth.height:.1f}")


def flag_cell(
    request: SheetRequest,
    dress: FlagDress,
    state: str,
    height_mm: float,
    more: Iterable[Line] = (),
) -> Cell:
    """Whose flag it is, with its picture; that it is missing where we have none. `more` is said
    below the name."""
    names = dict.fromkeys(state_name(state, words) for words in request.wordings)
    lines = (*((Run(name),) for name in names), *more)
    picture = dress.picture(state)
    if picture is None:
        return Cell((*lines, (Run(request.both("flags-picture-missing"), Mark.TBC),)))
    told = msgspec.structs.replace(picture, name=next(iter(names)))
    return Cell(lines, inset=Inset(told, height_mm))
