"""Drawing: a drawing of a sheet on the screen, to be pointed at, chosen and moved in.

What is shown is the very block that is printed, so a diagram is drawn once and looks alike on both.
`fitting` reckons between millimetres and pixels without widgets, `painting` draws shapes, `view` is
the widget that editors of positions and seats build on. May import the drawings of
`reception.sheets` and `ui.theme`; it knows no plan, no desk and no words.
"""

from ui.drawing.fitting import Fit
from ui.drawing.view import DrawingView

__all__ = ["DrawingView", "Fit"]
