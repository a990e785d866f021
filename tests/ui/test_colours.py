"""Whether what is written can be read, by day and by night."""

from __future__ import annotations

import pytest

from ui.theme.colours import (
    DARK,
    DELEGATION_COLOURS,
    EDGE_PAIRS,
    LIGHT,
    READABLE,
    TEXT_PAIRS,
    VISIBLE,
    Colours,
    contrast,
    ink_on,
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), TEXT_PAIRS)
def test_text_can_be_read_on_what_it_stands(colours: Colours, ink: str, paper: str) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, paper)) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_edges_can_be_seen(colours: Colours, edge: str, ground: str) -> None:
    assert contrast(getattr(colours, edge), getattr(colours, ground)) >= VISIBLE


@pytest.mark.parametrize("colour", DELEGATION_COLOURS)
def test_white_can_be_read_on_the_colours_of_delegations(colour: str) -> None:
    assert contrast("#ffffff", colour) >= READABLE


@pytest.mark.parametrize("colour", ["#ffffff", "#000000", "#777777", "#ff0000", "#ffe600"])
def test_ink_is_readable_on_any_colour_an_office_may_choose(colour: str) -> None:
    assert contrast(ink_on(colour), colour) >= READABLE


def test_contrast_is_that_of_the_standard() -> None:
    """Black on white is 21; the ratio does not depend on which comes first."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#ffffff", "#767676") == contrast("#767676", "#ffffff")
