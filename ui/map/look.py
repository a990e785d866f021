"""What the map is drawn with."""

from __future__ import annotations

import msgspec
from PySide6.QtGui import QColor, QFont

from ui.map.ground import Frame
from ui.theme.colours import Colours
from ui.timeline.painting import mixed


class MapLook(msgspec.Struct, frozen=True):
    """What is drawn with."""

    colours: Colours
    font: QFont
    frame: Frame

    def delegation(self, colour: str) -> QColor:
        """A delegation's colour; by night a dark one would sink into the ground."""
        return mixed("#ffffff", colour, 0.35) if self.colours.dark else QColor(colour)
