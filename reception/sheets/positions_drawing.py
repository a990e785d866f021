"""The drawing of positions: a ground from above, and numbered figures where people stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reception.ceremonies.ground import Ground, GroundArea, Spot
from reception.ceremonies.positions import Positions, RolePlace
from reception.ceremonies.standing_text import moved_text
from reception.fields.roles import role_text
from reception.plan.roles import GUEST_SIDE
from reception.sheets.drawing import (
    Area,
    Dash,
    Disc,
    Drawing,
    Figure,
    Form,
    Ink,
    Label,
    LegendEntry,
    Pattern,
    Shape,
    Stroke,
)
from reception.sheets.drawing_geometry import bounds, box_around
from reception.sheets.ground_scale import GroundScale
from reception.sheets.label_room import LabelRoom
from reception.sheets.positions_figures import Stand, stands_of
from reception.wording import Wording

R_MM = 2.6
NAME_MM, NAME_OF_TWO_MM = 2.6, 2.2
"""The size of names in one language, and in two below each other."""


def positions_drawing(
    positions: Positions,
    ground: Ground,
    wordings: Sequence[Wording],
    *,
    title: str = "",
    names: Mapping[str, str] | None = None,
    acting: frozenset[str] = frozenset(),
    traces: bool = False,
) -> Drawing:
    """The ground with everybody where they stand. The guest's side is round, the host's square; who
    stands at one mark stands abreast, further apart than in life so that numbers can be read.
    `names` says who plays a role, `acting` are roles that stand out. With `traces` a line leads
    from the template's place to whom was moved from it."""
    return _Draughtsman(positions, ground, wordings, names or {}, acting).drawing(title, traces)


class _Draughtsman:
    def __init__(
        self,
        positions: Positions,
        ground: Ground,
        wordings: Sequence[Wording],
        names: Mapping[str, str],
        acting: frozenset[str],
    ) -> None:
        self.positions = positions
        self.ground = ground
        self.wordings = wordings
        self.words = wordings[0]
        self.names = names
        self.acting = acting
        self.scale = GroundScale(ground)
        self.stands = stands_of(positions, ground)
        self.figures = [self._figure(stand) for stand in self.stands]
        self.room = LabelRoom(self.scale.sheet, [bounds(figure) for figure in self.figures])

    def drawing(self, title: str, traces: bool) -> Drawing:
        """The ground first, on it the lines that lead to figures, then the figures, then words."""
        words, ground = self.words, self.ground
        source = words.say(
            "positions-source",
            source=words.pick(ground.source_zh, ground.source_en),
            confidence=words.say(f"positions-confidence-{ground.confidence.value}"),
        )
        marks = {stand.place.mark.id for stand in self.stands if stand.place.mark}
        leads = self._traces() if traces else ()
        return Drawing(
            title=title,
            alt=words.say(
                "positions-alt",
                ground=words.pick(ground.name_zh, ground.name_en),
                roles=len({one.role for one in self.positions.placed}),
                marks=len(marks),
            ),
            width_mm=self.scale.width_mm,
            height_mm=self.scale.height_mm,
            shapes=(*self._grounds(), *leads, *self._leaders(), *self.figures, *self._names()),
            legend=tuple(self._legend()),
            view="  ".join(
                dict.fromkeys(one.pick(ground.view_zh, ground.view_en) for one in self.wordings)
            ),
            note=source,
            scale=1000 / self.scale.per_metre,
            scale_note=words.say("positions-scale", scale="{scale}"),
        )

    # -- the ground ------------------------------------------------------------------------

    def _grounds(self) -> Iterator[Shape]:
        for area in self.ground.area:
            yield Area(
                points=tuple(self.scale.point(spot) for spot in area.points),
                fill=Ink.GROUND if area.filled else Ink.NONE,
                edge=Ink.MUTED,
                pattern=Pattern.STRIPES if area.striped else Pattern.PLAIN,
            )
        for line in self.ground.line:
            yield Stroke(
                points=tuple(self.scale.point(spot) for spot in line.points),
                ink=Ink.MUTED,
                dash=Dash.DASHED if line.dashed else Dash.SOLID,
                arrow=line.arrow,
            )
        for area in self.ground.area:
            if area.name_zh or area.name_en:
                at = self.scale.point(area.label_at or _middle(area))
                yield self.room.near(self._label(area.name_zh, area.name_en, at, Ink.MUTED))

    def _traces(self) -> Iterator[Shape]:
        """From where the template has somebody to where they are."""
        for stand in self.stands:
            if stand.place.standing is not None and stand.place.mark is not None:
                start = self.scale.point(stand.place.mark.at)
                yield Stroke(points=(start, stand.at), ink=Ink.MUTED, dash=Dash.DOTTED)
                yield Disc(x=start[0], y=start[1], r=0.7, fill=Ink.PAPER, edge=Ink.MUTED)

    def _leaders(self) -> Iterator[Shape]:
        """From a figure that had to be drawn aside to the very spot."""
        for stand in self.stands:
            if stand.truly is not None:
                yield Stroke(points=(stand.at, stand.truly), ink=Ink.MUTED)
                yield Disc(x=stand.truly[0], y=stand.truly[1], r=0.5, fill=Ink.INK)

    # -- who stands on it ------------------------------------------------------------------

    def _figure(self, stand: Stand) -> Figure:
        place = stand.place
        acts = place.role in self.acting
        is_guest = place.role in GUEST_SIDE
        is_off = place.spot is not None and not self.ground.holds(place.spot)
        edge = Ink.ACCENT if acts else Ink.INK
        return Figure(
            x=stand.at[0],
            y=stand.at[1],
            number=str(place.number),
            facing=place.faces,
            form=Form.ROUND if is_guest else Form.SQUARE,
            fill=Ink.PAPER if is_guest else Ink.GROUND,
            edge=Ink.DANGER if is_off else Ink.MUTED if place.idle else edge,
            r=R_MM * 1.2 if acts else R_MM,
            id=place.key,
            hint=self._hint(place),
        )

    def _hint(self, place: RolePlace) -> str:
        words = self.words
        mark = place.mark
        where = words.pick(mark.name_zh, mark.name_en) if mark else place.words
        parts = (where, moved_text(place, self.ground, words))
        said = words.say("field-comma").join(filter(None, parts))
        cues = cue_numbers(place, words) or words.say("positions-on-the-spot")
        return words.say("positions-hint", who=self._who(place.role), mark=said, cues=cues)

    def _names(self) -> Iterator[Shape]:
        """The names of marks that somebody stands on, of who was put elsewhere their role; where
        nobody stands anywhere all marks, to be filled in by hand."""
        for mark in self.ground.mark:
            there = [
                bounds(figure)
                for stand, figure in zip(self.stands, self.figures, strict=True)
                if stand.place.mark == mark and stand.place.standing is None
            ]
            if not there and not self.stands:
                x, y = self.scale.point(mark.at)
                disc = Disc(x=x, y=y, r=0.7, fill=Ink.PAPER, edge=Ink.MUTED)
                yield disc
                there = [bounds(disc)]
            if there:
                box = box_around(corner for one in there for corner in one.corners)
                name = self._label(mark.name_zh, mark.name_en, self.scale.point(mark.at))
                yield self.room.beside(name, box)
        for stand, figure in zip(self.stands, self.figures, strict=True):
            if stand.place.standing is not None:
                said = dict.fromkeys(role_text(stand.place.role, one) for one in self.wordings)
                label = Label(stand.at[0], stand.at[1], "\n".join(said), self._size, halo=True)
                yield self.room.beside(label, bounds(figure))

    @property
    def _size(self) -> float:
        return NAME_MM if len(self.wordings) == 1 else NAME_OF_TWO_MM

    def _label(self, zh: str, en: str, at: tuple[float, float], ink: Ink = Ink.INK) -> Label:
        said = dict.fromkeys(words.pick(zh, en) for words in self.wordings)
        return Label(at[0], at[1], "\n".join(said), self._size, ink=ink, halo=True)

    def _legend(self) -> Iterator[LegendEntry]:
        placed = {place.role for place in self.positions.placed}
        for role in self.positions.roles:
            if role in placed:
                yield LegendEntry(text=self._who(role), sign=str(self.positions.number(role)))
        samples = (
            ("positions-legend-guest", Figure(x=5, y=2, number="", r=1.6)),
            (
                "positions-legend-host",
                Figure(x=5, y=2, number="", r=1.6, form=Form.SQUARE, fill=Ink.GROUND),
            ),
        )
        for key, figure in samples:
            said = dict.fromkeys(words.say(key) for words in self.wordings)
            yield LegendEntry(text=" ".join(said), sample=(figure,))

    def _who(self, role: str) -> str:
        named = self.names.get(role, "")
        text = " ".join(dict.fromkeys(role_text(role, words) for words in self.wordings))
        return self.words.say("positions-who", role=text, names=named) if named else text


def cue_numbers(place: RolePlace, words: Wording) -> str:
    """The numbers of the cues that have somebody there."""
    return words.say("field-comma").join(cue.number or str(cue.order) for cue in place.cues)


def _middle(area: GroundArea) -> Spot:
    xs, ys = zip(*area.points, strict=True)
    return sum(xs) / len(xs), sum(ys) / len(ys)
