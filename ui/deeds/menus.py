"""Menus and bars: which deeds stand in each, and where; data."""

from __future__ import annotations

Menu = tuple[str, tuple[str | None, ...]]
"""A menu's key and the deeds in it; None is a line between two groups."""

MENUS: tuple[Menu, ...] = (
    (
        "menu-book",
        (
            "book-new",
            "book-open",
            "book-copy",
            None,
            "book-import",
            "book-export",
            None,
            "print",
            None,
            "leave",
        ),
    ),
    (
        "menu-edit",
        ("undo", "redo", None, "edit", "remove", "replace", None, "find", "filter-stays"),
    ),
    (
        "menu-visit",
        (
            "receive",
            "stay-new",
            "members",
            None,
            "phases",
            "phase-new",
            "stay-shift",
            "party-split",
            "party-merge",
            None,
            "stay-confirm",
            "stay-cancel",
        ),
    ),
    (
        "menu-programme",
        (
            "engagement-new",
            "move-new",
            "sub-item-new",
            "duplicate",
            None,
            "variant-new",
            "variant-switch",
            None,
            "item-confirm",
            "item-tentative",
            "item-cancel",
            None,
            "nudge-earlier",
            "nudge-later",
            "reckon",
            "slip-test",
            "orders",
            "seating",
            "ceremony",
            "motorcade",
            "ways",
            "slots",
            None,
            "begin-now",
            "end-now",
        ),
    ),
    (
        "menu-look",
        (
            "day-before",
            "day-after",
            "day-today",
            "day-go",
            None,
            "office",
            "whole-stay",
            None,
            "pane-stays",
            "pane-timeline",
            "pane-programme",
            "pane-map",
            "pane-form",
            "pane-conflicts",
            "pane-history",
            None,
            "language",
            "shade-system",
            "shade-light",
            "shade-dark",
        ),
    ),
    ("menu-conflicts", ("conflict-next", "conflict-previous", "conflict-mend", "conflict-accept")),
    ("menu-registers", ("registers", "flag-plans", "flag-roads", None, "settings")),
    ("menu-help", ("help", "shortcuts", "about")),
)

BAR_LEFT: tuple[str | None, ...] = ("day-before", "day-today", "day-after")
BAR_RIGHT: tuple[str | None, ...] = (
    "engagement-new",
    "move-new",
    "receive",
    None,
    "undo",
    "redo",
    None,
    "find",
    "conflict-next",
    "print",
    "language",
)
"""The tool bar: the day stands between the two."""
