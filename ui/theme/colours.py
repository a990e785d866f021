"""The colours, by the role they play; and whether people can read them."""

from __future__ import annotations

from typing import NamedTuple

import msgspec


class Colours(msgspec.Struct, frozen=True, kw_only=True):
    """One set of colours, each ``#rrggbb``. What may stand on what is listed in `TEXT_PAIRS`."""

    dark: bool
    ground: str  # the window
    surface: str  # lists, tables, forms
    raised: str  # headings, tool bar, the row under the pointer
    field: str  # where one types
    line: str  # hairlines between things
    outline: str  # the edge of a field or button
    text: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    on_selected: str
    error: str
    warning: str
    info: str
    good: str
    tbc_ground: str  # not yet decided (待定)
    tbc: str


LIGHT = Colours(
    dark=False,
    ground="#eef1f5",
    surface="#ffffff",
    raised="#f4f6f9",
    field="#ffffff",
    line="#d8dee7",
    outline="#7f8a9a",
    text="#1a2330",
    muted="#566172",
    accent="#1b5aa6",
    on_accent="#ffffff",
    selected="#d6e6fa",
    on_selected="#10223a",
    error="#b3261e",
    warning="#8a5300",
    info="#1f6390",
    good="#1d6f42",
    tbc_ground="#fff1cf",
    tbc="#6b4400",
)

DARK = Colours(
    dark=True,
    ground="#171b21",
    surface="#1f242c",
    raised="#272d37",
    field="#171b21",
    line="#363e4a",
    outline="#7b8798",
    text="#e7ebf1",
    muted="#a6b0bf",
    accent="#86b8f4",
    on_accent="#0f1c2c",
    selected="#2c4a6e",
    on_selected="#f2f7fd",
    error="#ff9d94",
    warning="#f0c064",
    info="#8cc7ee",
    good="#7fd1a2",
    tbc_ground="#45381c",
    tbc="#ffd98a",
)

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, paper) for ink in ("text", "muted") for paper in ("ground", "surface", "raised")),
    *((ink, "surface") for ink in ("accent", "error", "warning", "info", "good")),
    *((ink, "ground") for ink in ("error", "warning")),
    ("error", "field"),
    ("text", "field"),
    ("on_accent", "accent"),
    ("on_selected", "selected"),
    ("tbc", "tbc_ground"),
)
"""Which role is written on which: each must reach `READABLE`."""

EDGE_PAIRS: tuple[tuple[str, str], ...] = (
    ("outline", "surface"),
    ("outline", "field"),
    ("accent", "surface"),
    ("accent", "ground"),
)
"""Which edge is drawn on which: each must reach `VISIBLE`."""

READABLE = 4.5  # WCAG 2.2, 1.4.3, text
VISIBLE = 3.0  # WCAG 2.2, 1.4.11, edges of controls and signs

DELEGATION_COLOURS = (
    "#1f5fa8",
    "#2b7a3f",
    "#7a3e9d",
    "#8a4b16",
    "#0f766e",
    "#a3246e",
    "#3f4db8",
    "#66650a",
    "#4b5a6b",
    "#a8431b",
    "#00688b",
    "#5e2b5e",
)
"""For delegations without a colour of their own; white can be read on each."""


class Rgb(NamedTuple):
    """A colour as red, green and blue, each from 0 to 255."""

    red: int
    green: int
    blue: int


def rgb(colour: str) -> Rgb:
    """The parts of ``#rrggbb``, 0 to 255.

    Raises:
        ValueError: it is not such a colour.
    """
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(f"not a colour: {colour!r}")
    return Rgb(*(int(colour[at : at + 2], 16) for at in (1, 3, 5)))


def luminance(colour: str) -> float:
    """How bright a colour looks, 0 (black) to 1 (white): relative luminance as in WCAG 2.2."""

    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as in WCAG 2.2."""
    darker, brighter = sorted((luminance(one), luminance(other)))
    return (brighter + 0.05) / (darker + 0.05)


def ink_on(paper: str) -> str:
    """Black or white, whichever reads better on a colour; one of them always is readable."""
    return max(("#ffffff", "#000000"), key=lambda ink: contrast(ink, paper))
