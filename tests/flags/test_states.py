"""The table of states says who is who, and how they stand to the host."""

from __future__ import annotations

from datetime import date

import pytest

from reception.flags.states import (
    HOST,
    Relations,
    StateKind,
    alphabetical,
    delegation_state,
    has_relations,
    state_name,
    states,
)
from reception.plan.delegation import Delegation, Jurisdiction
from reception.wording import wording


def test_states_with_relations_are_as_many_as_the_ministry_counts() -> None:
    """183 states since Nauru in January 2024."""
    with_relations = [one for one in states().values() if one.relations is Relations.YES]
    assert len(with_relations) == 183
    assert sum(has_relations(one, date(2024, 1, 23)) for one in with_relations) == 182


def test_members_of_the_united_nations_are_all_there() -> None:
    kinds = [one.kind for one in states().values()]
    assert kinds.count(StateKind.STATE) == 193 + 2  # and the Cook Islands and Niue
    assert kinds.count(StateKind.OBSERVER) == 2


def test_a_code_and_a_name_stand_once() -> None:
    for field in ("code", "name_zh", "name_en", "sort_zh", "sort_en"):
        values = [getattr(one, field) for one in states().values()]
        assert len(set(values)) == len(values), field


def test_only_states_with_relations_have_a_date_of_them() -> None:
    for one in states().values():
        assert one.relations is Relations.YES or one.relations_since is None, one.code
        assert one.relations is not Relations.YES or one.kind in ("state", "observer")


@pytest.mark.parametrize(
    ("code", "before", "since"),
    [
        ("HN", date(2023, 3, 25), date(2023, 3, 26)),
        ("NR", date(2024, 1, 23), date(2024, 1, 24)),
        ("SB", date(2019, 9, 20), date(2019, 9, 21)),
        ("NE", date(1996, 8, 18), date(1996, 8, 19)),
        ("MK", date(2001, 6, 17), date(2001, 6, 18)),
    ],
)
def test_relations_begin_on_their_day(code: str, before: date, since: date) -> None:
    assert not has_relations(states()[code], before)
    assert has_relations(states()[code], since)


def test_states_are_in_the_alphabetical_order_of_their_english_names() -> None:
    """The order in which a published list of 37 leaders ran, though it was printed in Chinese."""
    listed = ("AT", "AZ", "BY", "BN", "KH", "CL", "UZ", "VN")
    assert alphabetical(reversed(listed)) == listed
    assert alphabetical(("XX", "CI", "HR", "CI")) == ("CI", "HR", "XX")


@pytest.mark.parametrize(
    ("jurisdiction", "country", "code", "state"),
    [
        (Jurisdiction.FOREIGN, "BR", "BRA", "BR"),
        (Jurisdiction.FOREIGN, " br ", "", "BR"),
        (Jurisdiction.FOREIGN, "", "", ""),
        (Jurisdiction.FOREIGN, "QQ", "", ""),
        (Jurisdiction.FOREIGN, "TW", "", ""),
        (Jurisdiction.FOREIGN, HOST, "", ""),
        (Jurisdiction.ORGANISATION, "", "SCO", "SCO"),
        (Jurisdiction.SAR, "HK", "HK", ""),
        (Jurisdiction.TAIWAN, "TW", "TW", ""),
        (Jurisdiction.DOMESTIC, "CN", "", ""),
    ],
)
def test_only_foreign_delegations_and_organisations_have_a_flag(
    jurisdiction: Jurisdiction, country: str, code: str, state: str
) -> None:
    delegation = Delegation(id="D", jurisdiction=jurisdiction, country=country, code=code)
    assert delegation_state(delegation) == state


def test_a_state_is_called_in_the_readers_language_and_an_unknown_one_by_its_code() -> None:
    assert state_name("CD", wording("zh")) == "刚果（金）"
    assert state_name("BR", wording("en")) == "Brazil"
    assert state_name("QQ", wording("en")) == "QQ"
