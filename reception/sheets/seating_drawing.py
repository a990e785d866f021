"""The drawing of a seating: tables, seats and who has them, seen from above."""

from __future__ import annotations

import math
from collections.abc import Iterator

from reception.ceremonies.seating_chart import SeatingChart, Taken
from reception.ceremonies.seating_text import place_text, seat_label
from reception.ceremonies.seats import PITCH, TWO_SIDED, Seat, SeatPart
from reception.fields.labels import label
from reception.plan.plan import Plan
from reception.plan.seating import SeatingForm
from reception.sheets.drawing import (
    Anchor,
    Area,
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
from reception.sheets.drawing_geometry import LINE_HEIGHT
from reception.wording import Wording

NAMED_AT_MOST = 40
"""With more seats than that the list beside the drawing has the names, not the drawing."""
MM_NAMED, MM_PLAIN = 17.0, 10.0
"""Millimetres of the drawing for a metre of the room, with names and without."""
MARGIN_MM = 14.0
TABLE_EDGE = 0.35
"""Metres from a seat to the edge of its table."""
DOOR_MM = 12.0
SIDEWAYS = 0.5
"""Who faces so much to a side has the name beside them."""
NAME_FROM_MM = 3.7
"""From the middle of a figure to the nearer edge of the name behind it."""
NAME_SIZES_MM = (2.7, 2.4, 2.1, 1.8)
LINES_AT_MOST = 3
LATIN_WIDTH = 0.63
WIDE_CHARACTER = "\u2e80"
CAMERA_FORMS = (SeatingForm.PHOTO,)


def seat_id(table: int, seat: int) -> str:
    """The id of a seat's shapes."""
    return f"{table}-{seat}"


def seat_of_id(id: str) -> tuple[int, int]:
    """The table and number that an id of `seat_id` stands for."""
    table, _, seat = id.partition("-")
    return int(table), int(seat)


def seating_drawing(plan: Plan, chart: SeatingChart, words: Wording, title: str = "") -> Drawing:
    """The room with its seats. The host's side is square, the guest's round; a free seat is a
    dotted ring, a chair behind is smaller, a seat kept by hand has a second ring."""
    return _Draughtsman(plan, chart, words).drawing(title)


class _Draughtsman:
    def __init__(self, plan: Plan, chart: SeatingChart, words: Wording) -> None:
        self.plan = plan
        self.chart = chart
        self.words = words
        self.named = len(chart.taken) <= NAMED_AT_MOST
        self.scale = MM_NAMED if self.named else MM_PLAIN
        xs = [one.seat.x for one in chart.taken] or [0.0]
        ys = [one.seat.y for one in chart.taken] or [0.0]
        self.left, self.top = min(xs), max(ys)
        self.width = (max(xs) - self.left) * self.scale + 2 * MARGIN_MM
        self.height = (self.top - min(ys)) * self.scale + 2 * MARGIN_MM

    def drawing(self, title: str) -> Drawing:
        shapes = [*self._tables(), *self._people(), *self._door()]
        return Drawing(
            title=title,
            alt=self._told(),
            width_mm=self.width,
            height_mm=self.height + DOOR_MM,
            shapes=tuple(shapes),
            legend=tuple(self._legend()),
            view=self.words.say("seating-view"),
        )

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return (
            MARGIN_MM + (x - self.left) * self.scale,
            MARGIN_MM + (self.top - y) * self.scale,
        )

    # -- tables ----------------------------------------------------------------------------

    def _tables(self) -> Iterator[Shape]:
        form = self.chart.seating.form
        tables = {
            table: [one.seat for one in taken if one.seat.part is not SeatPart.BEHIND]
            for table, taken in self.chart.tables.items()
        }
        if form is SeatingForm.ROUND_TABLES:
            for table, seats in tables.items():
                yield from self._round(table, seats)
        elif form is SeatingForm.LONG_TABLE:
            for seats in tables.values():
                yield self._board(seats)
        elif form is SeatingForm.TALKS:
            yield self._board([seat for seats in tables.values() for seat in seats])
        elif form is SeatingForm.SIGNING:
            signers = [seats[0] for seats in tables.values() if seats]
            yield self._signing_table(signers)

    def _round(self, table: int, seats: list[Seat]) -> Iterator[Shape]:
        x = sum(seat.x for seat in seats) / len(seats)
        y = sum(seat.y for seat in seats) / len(seats)
        radius = math.dist((x, y), (seats[0].x, seats[0].y)) - TABLE_EDGE
        at = self._at(x, y)
        yield Disc(x=at[0], y=at[1], r=max(radius, 0.2) * self.scale, fill=Ink.GROUND)
        if self.chart.seating.tables > 1:
            yield Label(x=at[0], y=at[1], text=str(table), size_mm=4.5, bold=True)

    def _board(self, seats: list[Seat]) -> Area:
        """A table between the seats on its two sides."""
        xs, ys = [seat.x for seat in seats], [seat.y for seat in seats]
        end_on = any(seat.facing in (90.0, 270.0) for seat in seats)
        across, along = (-TABLE_EDGE, PITCH / 2)
        grow_x, grow_y = (across, along) if end_on else (along, across)
        return self._rectangle(
            min(xs) - grow_x, max(ys) + grow_y, max(xs) + grow_x, min(ys) - grow_y
        )

    def _signing_table(self, signers: list[Seat]) -> Area:
        xs, y = [seat.x for seat in signers], signers[0].y
        return self._rectangle(
            min(xs) - PITCH / 2, y - TABLE_EDGE, max(xs) + PITCH / 2, y - TABLE_EDGE - 0.5
        )

    def _rectangle(self, left: float, top: float, right: float, bottom: float) -> Area:
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        return Area(points=tuple(self._at(x, y) for x, y in corners), fill=Ink.GROUND)

    # -- people ----------------------------------------------------------------------------

    def _people(self) -> Iterator[Shape]:
        for one in self.chart.taken:
            yield from self._person(one)

    def _person(self, taken: Taken) -> Iterator[Shape]:
        seat, place = taken.seat, taken.place
        x, y = self._at(seat.x, seat.y)
        id, hint = seat_id(*seat.key), self.hint(taken)
        behind = seat.part is SeatPart.BEHIND
        r = 2.4 if behind else 3.2
        if place is None:
            yield Disc(x=x, y=y, r=r, dash=Dash.DOTTED, edge=Ink.MUTED, id=id, hint=hint)
            yield Label(x=x, y=y, text=str(seat.seat), size_mm=2.4, ink=Ink.MUTED, id=id, hint=hint)
            return
        if place.pinned:
            yield Disc(x=x, y=y, r=r + 1.1, edge=Ink.ACCENT, edge_mm=0.5, id=id, hint=hint)
        yield Figure(
            x=x,
            y=y,
            number=str(seat.seat),
            facing=seat.facing,
            form=Form.SQUARE if is_host(taken) else Form.ROUND,
            fill=Ink.GROUND if is_host(taken) else Ink.PAPER,
            r=r,
            id=id,
            hint=hint,
        )
        if self.named:
            yield self._name(taken, id)

    def _name(self, taken: Taken, id: str) -> Label:
        """The name behind the person, away from the table; beside them where they face sideways."""
        seat = taken.seat
        angle = math.radians(seat.facing)
        ahead = (math.sin(angle), math.cos(angle))
        sideways = abs(ahead[0]) > SIDEWAYS
        person = self.plan.find(taken.place.person) if taken.place else None
        name, room = self.words.name(person) if person else "", PITCH * self.scale - 0.6
        size, lines = _fitting(name, room)
        away = 0.28 if sideways else 0.0
        behind = NAME_FROM_MM + lines * size * LINE_HEIGHT / 2
        x, y = self._at(seat.x - math.copysign(away, ahead[0]), seat.y)
        y += math.copysign(behind, ahead[1]) if not sideways else ahead[1] * 0.42 * self.scale
        anchor = Anchor.MIDDLE
        if sideways:
            anchor = Anchor.RIGHT if ahead[0] > 0 else Anchor.LEFT
        return Label(
            x=x,
            y=y,
            text=name,
            size_mm=size,
            anchor=anchor,
            room_mm=room,
            halo=True,
            id=id,
        )

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
        x, y = self.width / 2, self.height + DOOR_MM / 3
        camera = self.chart.seating.form in CAMERA_FORMS
        text = self.words.say("seating-camera" if camera else "seating-door")
        if not camera:
            for way in (-1, 1):
                yield Stroke(points=((x + way * 7, y), (x + way * 28, y)), width_mm=0.8)
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
            yield LegendEntry(text=self.words.say(key), sample=(figure,))
        if any(one.place is None for one in self.chart.taken):
            free = Disc(x=5, y=2, r=1.8, dash=Dash.DOTTED, edge=Ink.MUTED)
            yield LegendEntry(text=self.words.say("seating-legend-free"), sample=(free,))
        if any(one.place is not None and one.place.pinned for one in self.chart.taken):
            ring = Disc(x=5, y=2, r=1.8, edge=Ink.ACCENT, edge_mm=0.5)
            yield LegendEntry(text=self.words.say("seating-legend-pinned"), sample=(ring,))

    def _told(self) -> str:
        count = sum(one.place is not None for one in self.chart.taken)
        return self.words.say("seating-alt", seats=len(self.chart.taken), taken=count)


def _fitting(name: str, room: float) -> tuple[float, int]:
    """The largest size in which a name takes few lines and no word of letters is broken, and how
    many lines it takes; the smallest where none does."""
    for size in NAME_SIZES_MM:
        lines, whole = _lines(name, room / size)
        if whole and lines <= LINES_AT_MOST:
            break
    return size, lines


def _lines(name: str, room: float) -> tuple[int, bool]:
    """About how many lines a name takes that has so much room, in sizes; and whether every word of
    letters is on one line. Chinese is broken between any two characters."""
    lines, left, whole = 1, room, True
    for word in name.split():
        chinese = any(sign >= WIDE_CHARACTER for sign in word)
        unit = 1.0 if chinese else LATIN_WIDTH
        a_line = max(1, int(room / unit))
        if len(word) * unit > left and left < room:
            lines, left = lines + 1, room
        more = -(-len(word) // a_line) - 1
        whole = whole and (chinese or more == 0)
        lines += more
        left -= (len(word) - more * a_line + 1) * unit
    return lines, whole


def is_host(taken: Taken) -> bool:
    """Whether who sits there is of the host's side."""
    if taken.sitter is not None:
        return taken.sitter.part.value == SeatPart.HOST.value
    return taken.seat.part is SeatPart.HOST


def is_two_sided(chart: SeatingChart) -> bool:
    """Whether the tables of a chart are the two sides."""
    return chart.seating.form in TWO_SIDED
