"""What the pages of a flag plan look at: the plan, one of its roads, and what all flags do."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from reception.flags.flag_book import FlagBook
from reception.flags.laying import LaidRoad
from reception.flags.windows import Window
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from reception.plan.plan import Plan
from reception.plan.zone import local


class Looked(NamedTuple):
    """A flag plan, None where the book has none, and one of its roads, None where it names none."""

    plan: Plan
    book: FlagBook
    flags: FlagPlan | None = None
    road: FlagRoad | None = None

    @property
    def laid(self) -> LaidRoad | None:
        """The road with all that hangs there."""
        return self.book.road(self.road.id) if self.road else None

    @property
    def window(self) -> Window | None:
        """When the flags of the plan are up on the road; None where they never are."""
        laid, flags = self.laid, self.flags
        if laid is None or flags is None:
            return None
        return next((one for one in laid.windows if one.plan.id == flags.id), None)

    @property
    def moment(self) -> datetime | None:
        """When it is worth looking: as the first guest passes, else as the flags go up."""
        window = self.window
        if window is None:
            return None
        at = window.first if window.first is not None else window.up
        return local(datetime.fromtimestamp(at, self.plan.zone), self.plan.zone)
