"""What an officer may mistype or leave out about flags: a sentence says so, and nothing is left
bare in silence."""

from __future__ import annotations

import pytest

from reception.checks.checker import Checker
from reception.checks.telling import conflict_text
from reception.exchange.programme_text import plan_from_text
from reception.trouble import BadInput
from reception.wording import wording
from tests.sheets.flag_plan import FLAGS


def told(text: str, code: str, case: str) -> str:
    """The one conflict of this case in a book, in English."""
    plan = plan_from_text(f"gazetteer\n{text}")
    (found,) = (c for c in Checker(plan).conflicts if (c.code, c.case) == (code, case))
    return conflict_text(found, plan, wording("en"))


@pytest.mark.parametrize(
    ("old", "new", "code", "case", "words"),
    [
        ("country BR", "country QQ", "F2", "no_state", "the table of states has no “QQ”"),
        (
            "name 巴西访问挂旗 |",
            "pattern event; event SCO; name 巴西访问挂旗 |",
            "F7",
            "no_design",
            "no flag design for SCO",
        ),
        (
            "record flag-plan FB;",
            "record flag-picture FP; state NP; source 使馆\nrecord flag-plan FB;",
            "F4",
            "unknown",
            "the proportions are not known of Nepal",
        ),
        (
            "record flag-road SAN;",
            "record flag-road TWO; name 又一路 | Another; roads R4_SIY-AX_DSZ\n"
            "record flag-road SAN;",
            "F5",
            "shared",
            "Airport Expressway and Another share R4_SIY-AX_DSZ",
        ),
    ],
)
def test_each_is_told_in_one_sentence(old: str, new: str, code: str, case: str, words: str) -> None:
    assert old in FLAGS
    assert words in told(FLAGS.replace(old, new, 1), code, case)


def test_a_road_without_posts_is_told() -> None:
    bare = "\n".join(line for line in FLAGS.splitlines() if "flag-post SAN" not in line)
    assert "Sanlihe Road has no posts in use" in told(bare, "F5", "no_posts")


def test_a_negative_stock_is_refused_with_its_line() -> None:
    with pytest.raises(BadInput) as refused:
        plan_from_text(FLAGS.replace("state BR; amount 40", "state BR; amount -4"))
    assert refused.value.key == "programme-text-below-zero"
    assert refused.value.arguments["text"] == "-4"
