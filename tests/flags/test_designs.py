"""A flag is the one that was valid on the day, in its true proportions, or it is missing."""

from __future__ import annotations

import io
import itertools
from base64 import b64encode
from datetime import date, timedelta

import pytest
from PIL import Image

import resources
from reception.flags.anthems import anthems
from reception.flags.designs import (
    Design,
    Designs,
    Inverted,
    Missing,
    MissingWhy,
    Vertical,
    picture_of,
    shipped_designs,
)
from reception.flags.lookalikes import Likeness, likeness, lookalikes
from reception.flags.states import Relations, StateKind, states
from reception.plan.flag_picture import FlagPicture
from reception.plan.plan import Plan

TODAY = date(2026, 11, 22)
ALL = [one for designs in shipped_designs().values() for one in designs]
PICTURED = [one for one in ALL if one.picture]
TOLERANCE = 0.012
"""A picture of whole pixels comes no nearer; the set keeps to this where it is right at all."""


@pytest.mark.parametrize("design", PICTURED, ids=lambda one: one.design)
def test_a_picture_has_the_official_proportions(design: Design) -> None:
    file = resources.path("countries", "flags", design.picture)
    with Image.open(file) as picture:
        assert picture.width == 1000
        assert design.ratio is not None
        assert picture.width / picture.height == pytest.approx(design.ratio, rel=TOLERANCE)


def test_every_picture_of_the_folder_is_used_once() -> None:
    there = sorted(file.name for file in resources.path("countries", "flags").iterdir())
    assert there == sorted(one.picture for one in PICTURED)


def test_only_the_flag_of_nepal_is_not_oblong() -> None:
    """A picture with a see-through corner is no rectangle."""
    for design in PICTURED:
        with Image.open(resources.path("countries", "flags", design.picture)) as picture:
            clear = _clear(picture) if picture.has_transparency_data else 0.0
        assert (clear > 0.01) == (design.state == "NP"), design.design
        if design.state == "NP":
            assert 1 - clear == pytest.approx(design.cloth, abs=0.005)


def _clear(picture: Image.Image) -> float:
    """How much of a picture is see-through."""
    alpha = picture.convert("RGBA").getchannel("A")
    return sum(alpha.histogram()[:128]) / (picture.width * picture.height)


def test_no_flag_but_nepals_lets_the_paper_shine_through() -> None:
    """A picture with half-clear seams would have light lines in it, and no outline on paper: the
    white of Ireland would be that of the page."""
    clear = []
    for design in PICTURED:
        with Image.open(resources.path("countries", "flags", design.picture)) as picture:
            if picture.has_transparency_data:
                clear.append(design.state)
    assert clear == ["NP"]


@pytest.mark.parametrize(
    ("state", "day", "design"),
    [
        ("SY", date(2024, 12, 7), "SY-1980"),
        ("SY", date(2024, 12, 8), "SY-2024"),
        ("KG", date(2023, 12, 21), "KG-1992"),
        ("KG", date(2023, 12, 22), "KG-2023"),
        ("HN", date(2022, 1, 26), "HN-1949"),
        ("HN", date(2022, 1, 27), "HN-2022"),
        ("BR", TODAY, "BR"),
    ],
)
def test_a_flag_is_the_one_of_its_day(state: str, day: date, design: str) -> None:
    found = Designs().on(state, day)
    assert isinstance(found, Design)
    assert found.design == design


@pytest.mark.parametrize(
    ("state", "day", "why"),
    [
        ("AF", TODAY, MissingWhy.NOT_THEN),
        ("MR", date(2016, 1, 1), MissingWhy.NOT_THEN),
        ("GCC", TODAY, MissingWhy.NO_DESIGN),
        ("UN", date(1947, 1, 1), MissingWhy.NOT_THEN),
        ("SCO", TODAY, MissingWhy.NO_DESIGN),
        ("OIC", TODAY, MissingWhy.NO_DESIGN),
        ("TW", TODAY, MissingWhy.NO_FLAG),
        ("QQ", TODAY, MissingWhy.UNKNOWN_STATE),
    ],
)
def test_a_flag_that_is_not_there_is_missing_and_says_why(
    state: str, day: date, why: MissingWhy
) -> None:
    assert Designs().on(state, day) == Missing(state, why)


def test_every_state_but_afghanistan_has_a_flag_today() -> None:
    lacking = [
        code
        for code, state in states().items()
        if state.kind in (StateKind.STATE, StateKind.OBSERVER)
        and isinstance(Designs().on(code, TODAY), Missing)
    ]
    assert lacking == ["AF"]


def test_designs_of_a_state_are_never_valid_on_the_same_day() -> None:
    for designs in shipped_designs().values():
        for newer, older in itertools.pairwise(designs):
            assert older.valid_to is not None
            assert newer.valid_from == older.valid_to + timedelta(days=1)


def an_own_picture(state: str) -> FlagPicture:
    buffer = io.BytesIO()
    Image.new("RGB", (200, 100), "white").save(buffer, "PNG")
    return FlagPicture(
        id=f"own-{state}",
        state=state,
        length=2,
        height=1,
        valid_from=date(2021, 8, 15),
        source="note of the embassy",
        picture=b64encode(buffer.getvalue()).decode(),
    )


def test_an_own_picture_wins_on_its_days() -> None:
    plan = Plan([an_own_picture("AF"), an_own_picture("BR")])
    designs = Designs.of(plan)
    found = designs.on("AF", TODAY)
    assert isinstance(found, Design)
    assert (found.own, found.ratio) == ("own-AF", 2.0)
    assert picture_of(found, plan)
    before = designs.on("BR", date(2021, 8, 14))
    assert isinstance(before, Design)
    assert before.design == "BR"
    assert picture_of(before, plan) == resources.path("countries", "flags", "br.png").read_bytes()


def test_no_picture_makes_a_flag_of_taiwan_one_to_show() -> None:
    designs = Designs.of(Plan([an_own_picture("TW")]))
    assert designs.on("TW", TODAY) == Missing("TW", MissingWhy.NO_FLAG)


@pytest.mark.parametrize("text", ["", "no base64!", b64encode(b"GIF89a").decode()])
def test_an_own_picture_that_is_none_is_not_shown(text: str) -> None:
    record = FlagPicture(id="own", state="AF", picture=text)
    plan = Plan([record])
    found = Designs.of(plan).on("AF", TODAY)
    assert isinstance(found, Design)
    assert picture_of(found, plan) is None
    assert found.ratio is None


def test_traps_of_single_flags_are_told() -> None:
    now = {state: Designs().on(state, TODAY) for state in ("PH", "SA", "KP", "PL", "PY")}
    found = {state: one for state, one in now.items() if isinstance(one, Design)}
    assert found["PH"].inverted is Inverted.WAR
    assert found["PL"].inverted is Inverted.OTHER
    assert found["SA"].never_lowered
    assert found["SA"].vertical is Vertical.NONE
    assert found["KP"].vertical is Vertical.STAR_UP
    assert found["PY"].two_sided
    assert {one.state for one in ALL if one.state_flag} >= {"PE", "BO", "ES", "DE"}
    assert not found["PH"].state_flag


def test_a_flag_that_hangs_upright_keeps_its_side() -> None:
    """Of the United States the canton, of Canada the tip of the leaf, of India the saffron, of the
    Philippines the blue is at the viewer's left."""
    now = [Designs().on(state, TODAY) for state in ("US", "CA", "IN", "PH")]
    found = [one.vertical for one in now if isinstance(one, Design)]
    assert found == [Vertical.CANTON_LEFT, *[Vertical.TOP_LEFT] * 3]


def share_of_red(picture: Image.Image, row: int) -> float:
    """How much of a row, from the hoist, is red before another colour comes."""
    greens = picture.getchannel("G").crop((0, row, picture.width, row + 1)).tobytes()
    return [green < 60 for green in greens].index(False) / picture.width


def test_the_red_at_the_hoist_of_oman_is_a_third_of_the_length() -> None:
    with Image.open(resources.path("countries", "flags", "om.png")) as picture:
        found = share_of_red(picture.convert("RGB"), picture.height - 20)
    assert found == pytest.approx(1 / 3, abs=0.005)


def test_the_flag_of_paraguay_is_as_long_as_its_decree_of_2013_has_it() -> None:
    found = Designs().on("PY", TODAY)
    assert isinstance(found, Design)
    assert found.ratio == pytest.approx(1 / 0.55)


def test_malawi_has_the_flag_of_its_independence_again() -> None:
    assert isinstance(Designs().on("MW", date(2012, 5, 28)), Design)
    assert Designs().on("MW", date(2012, 5, 27)) == Missing("MW", MissingWhy.NOT_THEN)


def test_lookalikes_are_found_whichever_is_named_first() -> None:
    one, other = likeness("RO", "RU"), likeness("RU", "RO")
    assert one is other
    assert one is not None
    assert one.how is Likeness.ALPHABET
    assert likeness("BR", "JP") is None


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("IE", "CI", Likeness.MIRROR),
        ("PL", "ID", Likeness.INVERTED),
        ("PL", "MC", Likeness.INVERTED),
        ("ID", "MC", Likeness.SHADE),
        ("RO", "TD", Likeness.SHADE),
        ("HR", "NL", Likeness.SHADE),
        ("SI", "SK", Likeness.ALPHABET),
        ("AU", "NZ", Likeness.SHADE),
        ("BG", "HU", Likeness.ORDER),
        ("IR", "TJ", Likeness.ORDER),
        ("CH", "SE", Likeness.ALPHABET),
        ("AU", "AT", Likeness.ALPHABET),
        ("GM", "ZM", Likeness.ALPHABET),
    ],
)
def test_flags_that_were_mixed_up_before_are_in_the_table(
    one: str, other: str, how: Likeness
) -> None:
    found = likeness(one, other)
    assert found is not None
    assert found.how is how


def test_a_pair_of_lookalikes_stands_in_the_table_once() -> None:
    with resources.path("countries", "lookalikes.csv").open(encoding="utf-8") as file:
        assert len(list(file)) - 1 == len(lookalikes())


def test_lookalikes_and_anthems_are_of_states_that_there_are() -> None:
    for pair in lookalikes():
        assert len(pair) == 2
        for code in pair:
            assert states()[code].relations is not Relations.HOST
    assert set(anthems()) <= set(states())
    assert not anthems()["CN"].is_assumed
