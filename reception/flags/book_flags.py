"""The flags of a book as it stands, with the roads its moves drive on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from reception.entitlements import Entitlements
from reception.flags.designs import Designs
from reception.flags.flag_book import FlagBook
from reception.flags.needs import Need, needs_of, road_uses, set_uses, stock_of
from reception.flags.sets import FlagsOut, sets_of
from reception.graphs.road_meetings import Pass
from reception.margins import Margins
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.routes.roads import roads_of
from reception.routes.traffic import Traffic


class BookRoutes:
    """The roads of the moves of a book, at the times at which they take place."""

    def __init__(self, plan: Plan, traffic: Traffic) -> None:
        """`traffic` may serve several plans, one after the other."""
        self._plan = plan
        self._traffic = traffic

    def passes_of(self, move: Move) -> Sequence[Pass]:
        """None where a move does not take place or has no way."""
        depart = self._leaves(move)
        self._traffic.now(self._plan, self._leaves)
        return self._traffic.passes(move, depart) if depart else ()

    def _leaves(self, move: Move) -> datetime | None:
        course = move.course if self._plan.takes_place(move) else None
        return course.start if course else None


class KeptFlags:
    """The flags of a book as it is worked on: of every plan, what nothing has changed about stays
    as it was laid for the one before."""

    def __init__(self) -> None:
        self._book: FlagBook | None = None
        self._margins: Margins | None = None
        self._traffic: Traffic | None = None

    def of(self, plan: Plan) -> FlagBook:
        """The flags of a plan; each road is laid when it is asked for."""
        if self._book is not None and self._book.plan is plan:
            return self._book
        margins = Margins.of(plan)
        if self._traffic is None or margins != self._margins:
            self._margins, self._traffic = margins, Traffic(margins)
        self._book = FlagBook(
            plan,
            stock=roads_of(plan).stock,
            routes=BookRoutes(plan, self._traffic),
            margins=margins,
            before=self._book,
        )
        return self._book


def flags_of(plan: Plan) -> FlagBook:
    """The flags of a book that is looked at once; each road is laid when it is asked for."""
    return KeptFlags().of(plan)


def sets_of_book(plan: Plan) -> list[FlagsOut]:
    """The sets of all stays, by stay and time."""
    entitlements = Entitlements.of(plan)
    stays = sorted(plan.table(Stay).values(), key=lambda stay: (stay.arrives, stay.id))
    return [
        one
        for stay in stays
        for one in sorted(sets_of(plan, stay, entitlements), key=lambda s: (s.start, s.item))
    ]


def needs_of_book(book: FlagBook) -> tuple[Need, ...]:
    """What all flags of a book take, compared with its stock."""
    uses = [use for road in book.roads() for use in road_uses(road)]
    uses += set_uses(sets_of_book(book.plan))
    plan = book.plan
    return needs_of(uses, stock_of(plan), Margins.of(plan), plan.zone, Designs.of(plan))
