"""The drawing of positions: a ground from above, and numbered figures on its marks."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from reception.ceremonies.ground import Ground, GroundArea, GroundMark, Spot
from reception.ceremonies.positions import Positions, Standing
from reception.fields.roles import role_text
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
from reception.wording import Wording

WIDE_MM, HIGH_MM = 172.0, 136.0
"""A drawing fills one of the two."""
R_MM = 2.6
APART_MM = 7.4
NAME_MM = 6.0
"""From a mark to the middle of its name."""
GUEST_SIDE = frozenset({"guest", "guest_party", "spouse", "embassy", "crew", "participants"})


def positions_drawing(
    positions: Positions,
    ground: Ground,
    words: Wording,
    *,
    title: str = "",
    names: Mapping[str, str] | None = None,
    acting: frozenset[str] = frozenset(),
) -> Drawing:
    """The ground with everybody on their marks. The guest's side is round, the host's square; who
    stands at one mark stands abreast, further apart than in life so that numbers can be read.
    `names` says who plays a role, `acting` are roles that stand out."""
    return _Draughtsman(positions, ground, words, names or {}, acting).drawing(title)


class _Draughtsman:
    def __init__(
        self,
        positions: Positions,
        ground: Ground,
        words: Wording,
        names: Mapping[str, str],
        acting: frozenset[str],
    ) -> None:
        self.positions = positions
        self.ground = ground
        self.words = words
        self.names = names
        self.acting = acting
        self.per_metre = min(WIDE_MM / ground.size[0], HIGH_MM / ground.size[1])
        """Millimetres of the drawing for a metre."""
        self.standings: dict[str, list[Standing]] = {}
        for standing in positions.placed:
            if standing.mark is not None:
                self.standings.setdefault(standing.mark.id, []).append(standing)

    def drawing(self, title: str) -> Drawing:
        words, ground = self.words, self.ground
        source = words.say(
            "positions-source",
            source=words.pick(ground.source_zh, ground.source_en),
            confidence=words.say(f"positions-confidence-{ground.confidence.value}"),
        )
        return Drawing(
            title=title,
            alt=words.say(
                "positions-alt",
                ground=words.pick(ground.name_zh, ground.name_en),
                roles=len({one.role for one in self.positions.placed}),
                marks=len(self.standings),
            ),
            width_mm=ground.size[0] * self.per_metre,
            height_mm=ground.size[1] * self.per_metre,
            shapes=(*self._grounds(), *self._marks()),
            legend=tuple(self._legend()),
            view=words.pick(ground.view_zh, ground.view_en),
            note=source,
            scale=1000 / self.per_metre,
            scale_note=words.say("positions-scale", scale="{scale}"),
        )

    def _at(self, spot: Spot) -> tuple[float, float]:
        (left, low), (_, high) = self.ground.corner, self.ground.size
        return (spot[0] - left) * self.per_metre, (low + high - spot[1]) * self.per_metre

    def _grounds(self) -> Iterator[Shape]:
        for area in self.ground.area:
            yield Area(
                points=tuple(self._at(spot) for spot in area.points),
                fill=Ink.GROUND if area.filled else Ink.NONE,
                edge=Ink.MUTED,
                pattern=Pattern.STRIPES if area.striped else Pattern.PLAIN,
            )
        for line in self.ground.line:
            yield Stroke(
                points=tuple(self._at(spot) for spot in line.points),
                ink=Ink.MUTED,
                dash=Dash.DASHED if line.dashed else Dash.SOLID,
                arrow=line.arrow,
            )
        for area in self.ground.area:
            name = self.words.pick(area.name_zh, area.name_en)
            if name:
                x, y = self._at(area.label_at or _middle(area))
                yield Label(x=x, y=y, text=name, size_mm=2.8, ink=Ink.MUTED, halo=True)

    def _marks(self) -> Iterator[Shape]:
        """The marks somebody stands on; where nobody stands anywhere all, to be filled in by
        hand."""
        for mark in self.ground.mark:
            standings = self.standings.get(mark.id, [])
            x, y = self._at(mark.at)
            if not standings:
                if self.standings:
                    continue
                yield Disc(x=x, y=y, r=0.7, fill=Ink.PAPER, edge=Ink.MUTED)
            low = y
            for place, standing in enumerate(standings):
                figure = self._figure(standing, mark, place - (len(standings) - 1) / 2)
                low = max(low, figure.y)
                yield figure
            name = self.words.pick(mark.name_zh, mark.name_en)
            yield Label(x=x, y=low + NAME_MM, text=name, size_mm=2.6, halo=True)

    def _figure(self, standing: Standing, mark: GroundMark, place: float) -> Figure:
        x, y = self._at(mark.at)
        along = math.radians(mark.line)
        acts = standing.role in self.acting
        is_guest = standing.role in GUEST_SIDE
        return Figure(
            x=x + place * APART_MM * math.sin(along),
            y=y - place * APART_MM * math.cos(along),
            number=str(standing.number),
            facing=mark.faces,
            form=Form.ROUND if is_guest else Form.SQUARE,
            fill=Ink.PAPER if is_guest else Ink.GROUND,
            edge=Ink.ACCENT if acts else Ink.INK,
            r=R_MM * 1.2 if acts else R_MM,
            id=f"{standing.role}@{mark.id}",
            hint=self.words.say(
                "positions-hint",
                who=self._who(standing.role),
                mark=self.words.pick(mark.name_zh, mark.name_en),
                cues=cue_numbers(standing, self.words),
            ),
        )

    def _legend(self) -> Iterator[LegendEntry]:
        placed = {standing.role for standing in self.positions.placed}
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
            yield LegendEntry(text=self.words.say(key), sample=(figure,))

    def _who(self, role: str) -> str:
        named = self.names.get(role, "")
        text = role_text(role, self.words)
        return self.words.say("positions-who", role=text, names=named) if named else text


def cue_numbers(standing: Standing, words: Wording) -> str:
    """The numbers of the cues that have somebody there."""
    return words.say("field-comma").join(cue.number or str(cue.order) for cue in standing.cues)


def _middle(area: GroundArea) -> Spot:
    xs, ys = zip(*area.points, strict=True)
    return sum(xs) / len(xs), sum(ys) / len(ys)
