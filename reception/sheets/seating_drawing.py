"""The drawing of a seating: tables, seats and who has them, seen from above."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import msgspec

from reception.ceremonies.seating_chart import SeatingChart, Taken
from reception.ceremonies.seating_text import place_text, seat_label
from reception.ceremonies.seats import PITCH, Seat, SeatPart
from reception.fields.labels import label
from reception.plan.plan import Plan
from reception.plan.seating import SeatingForm
from reception.sheets.drawing import (
    Anchor,
    Dash,
    Disc,
    Drawing,
    Figure,
    Form,
    Ink,
    Label,
    LegendEntry,
    Shape,
    Stroke,
)
from reception.sheets.drawing_geometry import LINE_HEIGHT, figure_body
from reception.sheets.seat_names import name_fitting
from reception.sheets.seat_scale import DOOR_MM, Detail, Room, SeatScale
from reception.sheets.seat_tables import table_shapes
from reception.wording import Wording

SIDEWAYS = 0.45
"""Who faces so much to a side has the name beside them."""
NAME_GAP_MM = 0.5
"""From the edge of a figure to the nearer edge of the name behind it."""
BESIDE = 0.9
"""Metres that a name has beside who faces sideways."""
ONE_AT_THE_HEAD = 13
"""At a round table of so many the neighbours of who sits at its head have names beside them."""
BROKEN_AT_MOST = 0.1
"""The share of names that may be broken in a word before none is drawn."""
THIN_MM = 0.12
"""The edge of a seat that is drawn without a number."""
BEHIND_SIZE = 0.75
"""How large who sits on a chair behind is drawn, as a share of the others."""
FREE_NUMBER = 0.75
"""How large the number of a free seat is, as a share of its radius."""
LONG_DOOR = 5
"""Characters of the word for the door that ask for a wider gap."""
PATTERN_MM = (46.0, 58.0)
"""Room for a table that shows how all are numbered."""


def seat_id(table: int, seat: int) -> str:
    """The id of a seat's shapes."""
    return f"{table}-{seat}"


def seat_of_id(id: str) -> tuple[int, int]:
    """The table and number that an id of `seat_id` stands for."""
    table, _, seat = id.partition("-")
    return int(table), int(seat)


def seating_drawing(
    plan: Plan,
    chart: SeatingChart,
    wordings: Sequence[Wording],
    *,
    title: str = "",
    room: Room | None = None,
) -> Drawing:
    """The room with its seats. The host's side is square, the guest's round; a free seat is a
    dotted ring, a chair behind is smaller, a seat kept by hand has a second ring. Names are those
    of the first wording.

    In a `room`, in millimetres, everything is as large as it fits there and can be read: where
    names have no room there are numbers, and where these have none, places and tables alone. A line
    of people may be wider than the room: it is cut between them."""
    return _Draughtsman(plan, chart, wordings, room).drawing(title)


def table_drawing(plan: Plan, chart: SeatingChart, wordings: Sequence[Wording]) -> Drawing | None:
    """How seats are numbered at each table, for a room whose drawing has no numbers; nothing where
    the tables are not alike."""
    tables = list(chart.tables.values())
    kinds = {tuple((one.seat.seat, one.seat.part) for one in taken) for taken in tables[1:]}
    if chart.seating.form is not SeatingForm.ROUND_TABLES or len(kinds) != 1:
        return None
    empty = tuple(Taken(one.seat) for one in tables[-1])
    alone = msgspec.structs.replace(chart.seating, tables=1)
    pattern = msgspec.structs.replace(chart, seating=alone, taken=empty)
    return _Draughtsman(plan, pattern, wordings, PATTERN_MM).pattern()


def is_numbered(chart: SeatingChart, room: Room) -> bool:
    """Whether the seats of a drawing in a room have their numbers."""
    seats = [one.seat for one in chart.taken]
    return SeatScale(chart.seating.form, seats, room).detail is not Detail.DOTTED


class _Draughtsman:
    def __init__(
        self, plan: Plan, chart: SeatingChart, wordings: Sequence[Wording], room: Room | None
    ) -> None:
        self.plan = plan
        self.chart = chart
        self.wordings = wordings
        self.words = wordings[0]
        self.room = room
        self.scale = self._seat_scale()
        self.is_pattern = False
        self.named = self.scale.detail is Detail.NAMED
        self.numbered = self.scale.detail is not Detail.DOTTED
        self.folds = bool(room and self.scale.folds and self.scale.width > room[0])

    def _seat_scale(self) -> SeatScale:
        """The largest at which names can be read; where too many of them would be broken in a word,
        that of numbers alone."""
        form, seats = self.chart.seating.form, [one.seat for one in self.chart.taken]
        self.crowd = max((len(taken) for taken in self.chart.tables.values()), default=0)
        self.scale = SeatScale(form, seats, self.room)
        if self.room and self.scale.detail is Detail.NAMED:
            fits = [self._fitting(one)[2] for one in self.chart.taken if one.place]
            if fits and fits.count(False) > len(fits) * BROKEN_AT_MOST:
                return SeatScale(form, seats, self.room, named=False)
        return self.scale

    def drawing(self, title: str) -> Drawing:
        door = () if self.folds else self._door()
        return Drawing(
            title=title,
            alt=self._told(),
            width_mm=self.scale.width,
            height_mm=self.scale.height + (0.0 if self.folds else DOOR_MM),
            shapes=(*table_shapes(self.chart, self.scale), *self._people(), *door),
            legend=tuple(self._legend()),
            view=self._said("seating-view-camera" if self._is_photo else "seating-view"),
            rows=self.folds,
            cuts=tuple(self._cuts()) if self.folds else (),
        )

    def pattern(self) -> Drawing:
        """The seats of one table with their numbers, and nothing around it."""
        self.is_pattern = True
        said = self._said("seating-pattern")
        return Drawing(
            title=said,
            alt=said,
            width_mm=self.scale.width,
            height_mm=self.scale.height,
            shapes=(*table_shapes(self.chart, self.scale), *self._people()),
        )

    @property
    def _is_photo(self) -> bool:
        return self.chart.seating.form is SeatingForm.PHOTO

    def _said(self, key: str) -> str:
        return " ".join(dict.fromkeys(words.say(key) for words in self.wordings))

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return self.scale.at(x, y)

    def _cuts(self) -> Iterator[float]:
        """Halfway between neighbours of a line, so that its rows are of about one length."""
        xs = sorted({self._at(one.seat.x, 0.0)[0] for one in self.chart.taken})
        assert self.room is not None
        rows = math.ceil(self.scale.width / self.room[0])
        in_row = math.ceil(len(xs) / rows)
        yield from ((xs[n - 1] + xs[n]) / 2 for n in range(in_row, len(xs), in_row))

    # -- people ----------------------------------------------------------------------------

    def _people(self) -> Iterator[Shape]:
        """Everybody, then the names over them: those of a row reach the feet of the row behind."""
        for one in self.chart.taken:
            yield from self._person(one)
        if self.named:
            yield from (self._name(one) for one in self.chart.taken if one.place)

    def _person(self, taken: Taken) -> Iterator[Shape]:
        seat, place = taken.seat, taken.place
        x, y = self._at(seat.x, seat.y)
        id, hint = seat_id(*seat.key), self.hint(taken)
        behind = seat.part is SeatPart.BEHIND
        r = self.scale.r * (BEHIND_SIZE if behind else 1.0)
        number = str(seat.seat) if self.numbered else ""
        figure = Figure(
            x=x,
            y=y,
            number=number,
            facing=seat.facing,
            form=Form.SQUARE if is_host(taken) else Form.ROUND,
            fill=Ink.GROUND if is_host(taken) else Ink.PAPER,
            r=r,
            id=id,
            hint=hint,
        )
        if place is None and self.is_pattern:
            yield figure
            return
        if place is None:
            yield Disc(x=x, y=y, r=r, dash=Dash.DOTTED, edge=Ink.MUTED, id=id, hint=hint)
            if number:
                size = r * FREE_NUMBER
                yield Label(x=x, y=y, text=number, size_mm=size, ink=Ink.MUTED, id=id, hint=hint)
            return
        if place.pinned:
            yield Disc(x=x, y=y, r=r * 1.34, edge=Ink.ACCENT, edge_mm=0.5, id=id, hint=hint)
        if self.numbered:
            yield figure
        else:
            body = msgspec.structs.replace(figure_body(figure), edge_mm=THIN_MM, id=id, hint=hint)
            yield body

    def _name(self, taken: Taken) -> Label:
        """The name behind the person, away from the table; beside them where they face sideways."""
        seat = taken.seat
        ahead = _ahead(seat)
        sideways = abs(ahead[0]) > SIDEWAYS
        size, lines, _ = self._fitting(taken)
        away = self.scale.r + NAME_GAP_MM
        behind = away + lines * size * LINE_HEIGHT / 2
        x, y = self._at(seat.x, seat.y)
        anchor = Anchor.MIDDLE
        if sideways:
            x -= math.copysign(away + NAME_GAP_MM, ahead[0])
            y += ahead[1] * 0.42 * self.scale.down
            anchor = Anchor.RIGHT if ahead[0] > 0 else Anchor.LEFT
        else:
            y += math.copysign(behind, ahead[1])
        return Label(
            x=x,
            y=y,
            text=self._person_name(taken),
            size_mm=size,
            anchor=anchor,
            room_mm=self._name_room(seat),
            halo=True,
            id=seat_id(*seat.key),
        )

    def _person_name(self, taken: Taken) -> str:
        person = self.plan.find(taken.place.person) if taken.place else None
        return self.words.name(person) if person else ""

    def _fitting(self, taken: Taken) -> tuple[float, int, bool]:
        return name_fitting(self._person_name(taken), self._name_room(taken.seat))

    def _name_room(self, seat: Seat) -> float:
        """How wide a name may be: there is room beside who faces sideways, and at the head and foot
        of a round table where only one person sits there."""
        room = PITCH
        if abs(_ahead(seat)[0]) > SIDEWAYS:
            room = BESIDE
        elif self.chart.seating.form is SeatingForm.ROUND_TABLES and self.crowd <= ONE_AT_THE_HEAD:
            room = 2 * PITCH
        return room * self.scale.across - 0.6

    def hint(self, taken: Taken) -> str:
        """What is said of a seat: its name, whose it is, and why."""
        seating, words = self.chart.seating, self.words
        named = seat_label(seating, taken.seat, words)
        if taken.place is None:
            return words.say("seat-free", seat=named)
        return words.say(
            "seat-taken",
            seat=named,
            person=label(self.plan, taken.place.person, words),
            why=place_text(self.plan, seating, taken.place, taken.by_rule, words),
        )

    # -- around ----------------------------------------------------------------------------

    def _door(self) -> Iterator[Shape]:
        """The main door, or the camera, at the lower edge."""
        x, y = self.scale.width / 2, self.scale.height + DOOR_MM / 3
        camera = self._is_photo
        text = self._said("seating-camera" if camera else "seating-door")
        if not camera:
            gap = 7 if len(text) < LONG_DOOR else 12
            for way in (-1, 1):
                yield Stroke(points=((x + way * gap, y), (x + way * 28, y)), width_mm=0.8)
        else:
            yield Stroke(points=((x, y + 1), (x, y - 6)), arrow=True)
        yield Label(x=x, y=y + (4 if camera else 0), text=text, size_mm=3.0)

    def _legend(self) -> Iterator[LegendEntry]:
        samples = (
            ("seating-legend-guest", Figure(x=5, y=2, number="1", r=1.8)),
            (
                "seating-legend-host",
                Figure(x=5, y=2, number="1", r=1.8, form=Form.SQUARE, fill=Ink.GROUND),
            ),
        )
        for key, figure in samples:
            yield LegendEntry(text=self._said(key), sample=(figure,))
        if any(one.place is None for one in self.chart.taken):
            free = Disc(x=5, y=2, r=1.8, dash=Dash.DOTTED, edge=Ink.MUTED)
            yield LegendEntry(text=self._said("seating-legend-free"), sample=(free,))
        if any(one.place is not None and one.place.pinned for one in self.chart.taken):
            ring = Disc(x=5, y=2, r=1.8, edge=Ink.ACCENT, edge_mm=0.5)
            yield LegendEntry(text=self._said("seating-legend-pinned"), sample=(ring,))

    def _told(self) -> str:
        count = sum(one.place is not None for one in self.chart.taken)
        return self.words.say("seating-alt", seats=len(self.chart.taken), taken=count)


def _ahead(seat: Seat) -> tuple[float, float]:
    """Where somebody looks: right and up on the plan."""
    angle = math.radians(seat.facing)
    return math.sin(angle), math.cos(angle)


def is_host(taken: Taken) -> bool:
    """Whether who sits there is of the host's side."""
    if taken.sitter is not None:
        return taken.sitter.part.value == SeatPart.HOST.value
    return taken.seat.part is SeatPart.HOST
