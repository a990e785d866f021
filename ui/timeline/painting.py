"""Drawing the timeline: ruler, lane headings, bars with what must be seen on them at once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from reception.checks.conflict import Severity
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement, Status
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.venue import Venue
from reception.plan.zone import local
from reception.wording import Wording
from ui.delegation_colours import DelegationColours
from ui.theme.colours import Colours, ink_on
from ui.timeline.geometry import TimeScale
from ui.timeline.lanes import Lane
from ui.timeline.layout import Box, Layout

HEADING = 168
RULER = 30
BADGE = 15
LEAST_WORDS = 64
"""A bar with less room than this has its words after it."""
LEAST_ELIDED = 26
TICK = 9


class Leeway(NamedTuple):
    """When an item may begin at the earliest and be over at the latest; None where nothing bounds
    it that day, or where it is outside its bounds already."""

    earliest: datetime | None = None
    latest: datetime | None = None


class Look(msgspec.Struct, frozen=True):
    """What is drawn with: colours, words, font, the plan for names, delegations' colours."""

    colours: Colours
    wording: Wording
    font: QFont
    plan: Plan
    delegations: DelegationColours

    def colour(self, lane: Lane) -> str:
        """The colour of a lane: its delegation's, or a neutral one for the office's own."""
        own = self.delegations.of(lane.delegation.id if lane.delegation else "")
        # By night a dark colour would sink into the ground.
        return mixed("#ffffff", own, 0.35).name() if self.colours.dark else own


def mixed(one: str, other: str, share: float) -> QColor:
    """So much of one colour on the other."""
    a, b = QColor(one), QColor(other)
    parts = [
        round(x * share + y * (1 - share))
        for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*parts)


def paint_ground(painter: QPainter, look: Look, layout: Layout, area: QRectF) -> None:
    """Lanes in turns of two grounds, a line at each hour that has a label."""
    painter.fillRect(area, QColor(look.colours.surface))
    for number in layout.lanes_between(area.top(), area.bottom()):
        lane = layout.lanes[number]
        top, bottom = layout.tops[number], layout.tops[number + 1]
        if layout.turns[number]:
            painter.fillRect(
                QRectF(area.left(), top, area.width(), bottom - top), QColor(look.colours.raised)
            )
        painter.setPen(QPen(QColor(look.colours.line), 2 if lane.first else 1))
        painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top))
    painter.setPen(QPen(QColor(look.colours.line), 1))
    for moment in labelled_hours(layout):
        x = layout.scale.x(moment)
        if area.left() <= x <= area.right():
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def labelled_hours(layout: Layout) -> list[datetime]:
    """The hours that there is room to label, from midnight on."""
    span, step = layout.scale.span, layout.scale.label_hours
    return [span.start + timedelta(hours=n) for n in range(0, span.minutes // 60 + 1, step)]


def paint_ruler(painter: QPainter, look: Look, layout: Layout, offset: float, width: int) -> None:
    """The hours along the top edge."""
    painter.fillRect(QRectF(0, 0, width, RULER), QColor(look.colours.raised))
    painter.setPen(QPen(QColor(look.colours.line), 1))
    painter.drawLine(0, RULER - 1, width, RULER - 1)
    painter.setFont(look.font)
    zone = look.plan.zone
    for moment in labelled_hours(layout):
        x = HEADING + layout.scale.x(moment) - offset
        if x < HEADING - 20 or x > width:
            continue
        painter.setPen(QColor(look.colours.line))
        painter.drawLine(QPointF(x, RULER - 8), QPointF(x, RULER - 1))
        painter.setPen(QColor(look.colours.muted))
        text = f"{local(moment, zone):%H:%M}"
        painter.drawText(QRectF(x + 4, 0, 60, RULER), Qt.AlignmentFlag.AlignVCenter, text)


def paint_heading(painter: QPainter, look: Look, lane: Lane, box: QRectF, *, turn: bool) -> None:
    """The delegation's sign and name beside its first lane, the track's name beside each."""
    ground = look.colours.raised if turn else look.colours.surface
    painter.fillRect(box, QColor(ground))
    painter.setPen(QPen(QColor(look.colours.line), 2 if lane.first else 1))
    painter.drawLine(box.topLeft(), box.topRight())
    painter.drawLine(box.topRight(), box.bottomRight())
    colour = QColor(look.colour(lane))
    painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), colour)
    line = QRectF(box.left() + 12, box.top(), box.width() - 20, box.height())
    painter.setFont(look.font)
    painter.setPen(QColor(look.colours.muted))
    if lane.first and lane.delegation:
        line = line.adjusted(_paint_chip(painter, look, lane.delegation, line, colour) + 8, 0, 0, 0)
        painter.setFont(look.font)
        painter.setPen(QColor(look.colours.text))
    text = lane_name(look.wording, lane)
    painter.drawText(line, LEFT_MIDDLE, _elided(QFontMetricsF(look.font), text, line.width()))


def lane_name(words: Wording, lane: Lane) -> str:
    """What to call a lane: the track's own name, or its kind."""
    if lane.track is None:
        return words.say("timeline-office")
    name = words.pick(lane.track.name_zh, lane.track.name_en)
    return name or words.say(f"track-{lane.track.track}")


def _paint_chip(
    painter: QPainter, look: Look, delegation: Delegation, line: QRectF, colour: QColor
) -> float:
    """The delegation's sign on its colour; returns how wide it is."""
    code = delegation.code or delegation.id
    font = QFont(look.font)
    font.setBold(True)
    painter.setFont(font)
    wide = QFontMetricsF(font).horizontalAdvance(code) + 12
    chip = QRectF(line.left(), line.center().y() - 10, wide, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QColor(ink_on(colour.name())))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, code)
    return wide


LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_bar(
    painter: QPainter,
    look: Look,
    item: Item,
    box: Box,
    colour: str,
    worst: Severity | None,
    *,
    room_after: float = 0,
    chosen: bool,
    ghost: bool = False,
) -> None:
    """One item: title and time as far as there is room; dashed where it is not firm, hatched for
    a plan B, an open right side for an open end, and a sign with a shape of its own for a
    conflict."""
    colours = look.colours
    rect = QRectF(*box).adjusted(0.5, 0.5, -0.5, -0.5)
    tentative = item.status is Status.TENTATIVE
    fill = QColor(colours.tbc_ground) if tentative else mixed(colour, colours.surface, 0.20)
    edge = QColor(colour)
    if worst is not None and worst is not Severity.INFO:
        edge = QColor(colours.error if worst is Severity.ERROR else colours.warning)
    pen = QPen(edge, 1 if edge == QColor(colour) else 2)
    if tentative or not item.in_force:
        pen.setStyle(Qt.PenStyle.DashLine)
    if ghost:
        fill.setAlpha(150)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, 4, 4)
    if not item.in_force:
        painter.setBrush(_hatched(colours.line))
        painter.drawRoundedRect(rect, 4, 4)
    painter.fillRect(QRectF(rect.left(), rect.top() + 2, 3, rect.height() - 4), QColor(colour))
    if isinstance(item, Engagement) and item.end is None:
        _paint_open_end(painter, rect, QColor(colours.surface), edge)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2.5))
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 5, 5)
    sign = worst if worst is not None and worst is not Severity.INFO else None
    words = QRectF(rect.left() + 8, rect.top(), rect.width() - 12, rect.height())
    if words.width() < min(LEAST_WORDS, room_after - 24):
        # Too short for words of its own: they stand in the free space after it.
        words = QRectF(rect.right() + 5, rect.top(), room_after - 8, rect.height())
        tentative = False
    if sign:
        at = QPointF(words.right() - BADGE, rect.center().y() - BADGE / 2)
        if words.left() > rect.right():
            at.setX(words.left())
            words.setLeft(words.left() + BADGE + 4)
        else:
            words.setRight(words.right() - BADGE - 3)
        _paint_badge(painter, at, edge, sign)
    _paint_words(painter, look, item, words, tentative)


def paint_leeway(painter: QPainter, look: Look, box: Box, leeway: Leeway, scale: TimeScale) -> None:
    """Below a bar how early it may begin and how late it may be over, where anything bounds it."""
    painter.setPen(QPen(QColor(look.colours.accent), 2))
    foot = box.y + box.height - 1
    for edge, moment in ((box.x, leeway.earliest), (box.x + box.width, leeway.latest)):
        if moment is not None:
            end = scale.x(moment)
            painter.drawLine(QPointF(edge, foot), QPointF(end, foot))
            painter.drawLine(QPointF(end, foot - TICK), QPointF(end, foot))


def _paint_words(painter: QPainter, look: Look, item: Item, room: QRectF, tentative: bool) -> None:
    painter.setFont(look.font)
    painter.setPen(QColor(look.colours.tbc if tentative else look.colours.text))
    metrics = QFontMetricsF(look.font)
    title = item_title(look, item)
    if room.width() < LEAST_ELIDED:
        # Not even a letter and the dots: the first letter alone tells it from its neighbours.
        if title and metrics.horizontalAdvance(title[0]) <= room.width() + 4:
            letter = room.adjusted(-2, 0, 2, 0)
            painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, title[0])
        return
    clock = look.wording.clock(item.begins, look.plan.zone)
    text = f"{clock}  {title}"
    if metrics.horizontalAdvance(text) > room.width():
        text = title
    painter.drawText(room, LEFT_MIDDLE, _elided(metrics, text, room.width()))


def item_title(look: Look, item: Item) -> str:
    """What to call an item on its bar."""
    if isinstance(item, Engagement):
        title = look.wording.name(item)
        return title if item.in_force else look.wording.say("timeline-plan-b", title=title)
    venue = look.plan.get(Venue, item.destination)
    return look.wording.say("timeline-move", to=look.wording.name(venue) if venue else "?")


def _paint_open_end(painter: QPainter, rect: QRectF, ground: QColor, edge: QColor) -> None:
    right, top = rect.right(), rect.top() - 1
    step = (rect.height() + 2) / 4
    teeth = [QPointF(right + 1.5, top)]
    for n in range(4):
        teeth.append(QPointF(right - 4, top + (n + 0.5) * step))
        teeth.append(QPointF(right + 1.5, top + (n + 1) * step))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF([*teeth, QPointF(right + 3, rect.bottom() + 1)]))
    painter.setPen(QPen(edge, 1))
    painter.drawPolyline(QPolygonF(teeth))


def _paint_badge(painter: QPainter, at: QPointF, colour: QColor, worst: Severity) -> None:
    """An octagon for an error, a triangle for a warning, each with its mark."""
    box = QRectF(at.x(), at.y(), BADGE, BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if worst is Severity.ERROR:
        c = BADGE * 0.29
        corners = [(c, 0), (BADGE - c, 0), (BADGE, c), (BADGE, BADGE - c)]
        corners += [(BADGE - c, BADGE), (c, BADGE), (0, BADGE - c), (0, c)]
    else:
        corners = [(BADGE / 2, 0), (BADGE, BADGE), (0, BADGE)]
    painter.drawPolygon(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in corners]))
    painter.setPen(QPen(QColor(ink_on(colour.name())), 1.8))
    middle = box.center().x()
    low = 4.0 if worst is Severity.ERROR else 5.5
    painter.drawLine(QPointF(middle, box.top() + low), QPointF(middle, box.top() + 9))
    painter.drawPoint(QPointF(middle, box.top() + 12))


def _hatched(colour: str) -> QBrush:
    return QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)


def _elided(metrics: QFontMetricsF, text: str, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
