"""Orders of precedence: forty heads under six policies, and the reason of each place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import msgspec
import pytest

from reception.ceremonies.order_guests import OrderGuest, order_guests
from reception.ceremonies.precedence import Criterion, Ground, ListedName, order_of
from reception.ceremonies.precedence_text import standing_text
from reception.ceremonies.sort_names import sort_name
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.member import Member, MemberRole
from reception.plan.named_order import (
    Alphabet,
    NamedOrder,
    NameForm,
    OrderPolicy,
    SubstitutePlace,
    TermDate,
)
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.record import Record
from reception.wording import wording
from tests.ceremonies import orders_by_hand
from tests.ceremonies.heads import STATES, an_order, heads_plan

BEIJING = ZoneInfo("Asia/Shanghai")
ORDERS: dict[str, tuple[NamedOrder, str]] = {
    "rank": (an_order(policy=OrderPolicy.RANK), orders_by_hand.RANK),
    "office": (
        an_order(policy=OrderPolicy.OFFICE, classes_first=False, term_date=TermDate.FIRST),
        orders_by_hand.FIRST_OFFICE,
    ),
    "foundation": (
        an_order(policy=OrderPolicy.FOUNDATION, classes_first=False),
        orders_by_hand.FOUNDATION,
    ),
    "arrival": (
        an_order(policy=OrderPolicy.ARRIVAL, classes_first=False),
        orders_by_hand.ARRIVAL,
    ),
    "credentials": (
        an_order(policy=OrderPolicy.CREDENTIALS, classes_first=False, tie=OrderPolicy.ALPHABET),
        orders_by_hand.CREDENTIALS,
    ),
    **{
        alphabet.value: (
            an_order(policy=OrderPolicy.ALPHABET, classes_first=False, alphabet=alphabet),
            by_hand,
        )
        for alphabet, by_hand in (
            (Alphabet.ENGLISH, orders_by_hand.ENGLISH),
            (Alphabet.FRENCH, orders_by_hand.FRENCH),
            (Alphabet.PINYIN, orders_by_hand.PINYIN),
            (Alphabet.STROKES, orders_by_hand.STROKES),
        )
    },
}
BY_RANK = f"host {orders_by_hand.ids(orders_by_hand.RANK)}"


@pytest.mark.parametrize(("order", "by_hand"), ORDERS.values(), ids=ORDERS)
def test_forty_heads_stand_as_worked_out_by_hand(order: NamedOrder, by_hand: str) -> None:
    found = order_of(heads_plan(order), order)
    assert " ".join(found.ids) == f"host {orders_by_hand.ids(by_hand)}"
    assert len(found.ids) == 40


FACTS: dict[str, Callable[[OrderGuest], object]] = {
    "rank": lambda guest: guest.founded if guest.id in ("UN", "MF") else guest.office,
    "office": lambda guest: guest.office,
    "foundation": lambda guest: guest.founded,
    "arrival": lambda guest: guest.arrived and f"{guest.arrived.astimezone(BEIJING):%dT%H:%M}",
    "credentials": lambda guest: guest.credentials or "-",
    "english": lambda guest: guest.name.replace(" ", "_"),
    "french": lambda guest: guest.name.replace(" ", "_"),
    "pinyin": lambda guest: "-".join(sort_name(guest.name, Alphabet.PINYIN).shown),
}


@pytest.mark.parametrize("policy", FACTS)
def test_the_facts_beside_the_places_are_those_the_book_has(policy: str) -> None:
    """And they rise from place to place: the lists by hand are orders of what they show."""
    order, by_hand = ORDERS[policy]
    guests = {guest.id: guest for guest in order_guests(heads_plan(order), order)}
    told = {id: fact for fact, id in orders_by_hand.places(by_hand)}
    for id, fact in told.items():
        first, _, second = fact.partition("/")
        assert str(FACTS[policy](guests[id])) == first, id
        assert second in ("", str(guests[id].office)), id
    if policy in ("office", "foundation", "arrival"):
        assert list(told.values()) == sorted(told.values())


def test_the_printed_list_of_2019_is_the_english_alphabet() -> None:
    """37 states as the ministry named them on 19 April 2019, in Chinese words."""
    order = an_order(
        policy=OrderPolicy.ALPHABET, classes_first=False, hosts=(), participants=STATES
    )
    assert order_of(heads_plan(order), order).ids == STATES


def test_an_order_does_not_depend_on_how_the_book_was_filled() -> None:
    order = an_order()
    records = list(heads_plan(order))
    Random(7).shuffle(records)
    assert " ".join(order_of(Plan(records), order).ids) == BY_RANK


def test_each_place_says_what_it_was_won_by() -> None:
    order = an_order()
    by_id = {one.id: one for one in order_of(heads_plan(order), order).standings}
    assert (by_id["host"].ground, by_id["host"].criterion) == (Ground.FIRST, Criterion.HOST)
    assert (by_id["BN"].criterion, by_id["BN"].before) == (Criterion.HOST, "host")
    assert by_id["TJ"].criterion is Criterion.OFFICE
    assert (by_id["TJ"].own, by_id["TJ"].other) == (date(2013, 11, 16), date(1967, 10, 5))
    assert by_id["SG"].criterion is Criterion.CLASS
    assert (by_id["SG"].own, by_id["SG"].other) == ("head_of_government", "head_of_state")
    assert by_id["MF"].criterion is Criterion.FOUNDATION


def test_an_unknown_date_comes_last_and_is_told() -> None:
    order = an_order(policy=OrderPolicy.CREDENTIALS, classes_first=False, tie=OrderPolicy.ALPHABET)
    by_id = {one.id: one for one in order_of(heads_plan(order), order).standings}
    assert (by_id["AZ"].criterion, by_id["AZ"].own) == (Criterion.CREDENTIALS, None)
    assert by_id["AZ"].other == date(2018, 10, 30)
    assert by_id["BN"].criterion is Criterion.NAME


def of_three(*members: Member, **fields: object) -> Plan:
    """A book of three states with these members and an order of them all."""
    states = [
        Delegation(id=id, name_en=id.title(), name_zh=zh)
        for id, zh in (("alba", "阿尔巴"), ("bora", "博拉"), ("cora", "科拉"))
    ]
    ids = tuple(member.id for member in members)
    order = an_order(**({"hosts": (), "participants": ids} | fields))
    engagement = heads_plan().find("summit")
    assert engagement is not None
    bare: Record = msgspec.structs.replace(engagement, tracks=())
    return Plan([bare, *states, *members, order])


def found_order(plan: Plan) -> NamedOrder:
    order = plan.get(NamedOrder, "order")
    assert order is not None
    return order


def head(id: str, party: str, **fields: object) -> Member:
    described = {"rank_class": RankClass.HEAD_OF_STATE} | fields
    return msgspec.convert({"id": id, "delegation": party, **described}, Member, strict=False)


def test_what_nothing_tells_apart_is_said_to_be_tied() -> None:
    """Two heads of one state, neither with a number in its list."""
    plan = of_three(head("first", "alba"), head("second", "alba"))
    standings = order_of(plan, found_order(plan)).standings
    assert [one.ground for one in standings] == [Ground.FIRST, Ground.TIED]


def test_the_list_of_one_side_tells_its_own_apart() -> None:
    plan = of_three(
        head("spouse", "alba", role=MemberRole.SPOUSE),
        head("leader", "alba", role=MemberRole.PRINCIPAL),
    )
    standings = order_of(plan, found_order(plan)).standings
    assert [one.id for one in standings] == ["leader", "spouse"]
    assert standings[1].criterion is Criterion.LIST


def test_lists_of_two_sides_do_not_tell_their_people_apart() -> None:
    """Number 3 of one list is not below number 1 of another."""
    plan = of_three(
        head("one", "alba", order=3), head("two", "bora", order=1), name_form=NameForm.SHORT
    )
    nameless = [
        msgspec.structs.replace(one, name_en="") if isinstance(one, Delegation) else one
        for one in plan
    ]
    standings = order_of(Plan(nameless), found_order(plan)).standings
    assert standings[1].ground is Ground.TIED


DEPUTY = head(
    "deputy",
    "alba",
    rank_class=RankClass.DEPUTY,
    stands_for=RankClass.HEAD_OF_STATE,
    title_since=date(1990, 1, 1),
)
OTHERS = (
    head("king", "bora", title_since=date(2000, 1, 1)),
    head("premier", "cora", rank_class=RankClass.HEAD_OF_GOVERNMENT),
)


def test_a_stand_in_may_keep_the_own_rank() -> None:
    plan = of_three(DEPUTY, *OTHERS)
    assert order_of(plan, found_order(plan)).ids == ("king", "premier", "deputy")


def test_a_stand_in_may_come_last_of_the_class_stood_in_for() -> None:
    """Longer in office than the king, but only in place of a head of state."""
    plan = of_three(DEPUTY, *OTHERS, substitutes=SubstitutePlace.END_OF_CLASS)
    standings = order_of(plan, found_order(plan)).standings
    assert [one.id for one in standings] == ["king", "deputy", "premier"]
    assert standings[1].criterion is Criterion.SUBSTITUTE


def test_a_stand_in_of_an_organisation_is_told_apart_like_its_heads() -> None:
    plan = of_three(
        head("chief", "alba", rank_class=RankClass.ORGANISATION),
        head("vice", "bora", rank_class=RankClass.OTHER, stands_for=RankClass.ORGANISATION),
        substitutes=SubstitutePlace.END_OF_CLASS,
    )
    assert order_of(plan, found_order(plan)).ids == ("chief", "vice")


def test_the_name_form_decides_where_a_state_stands() -> None:
    """Republic of Bora is under B in a list of sort names and under R by its full name."""
    plan = of_three(head("a", "alba"), head("b", "bora"), head("c", "cora"))
    bora = plan.get(Delegation, "bora")
    assert bora is not None
    full = msgspec.structs.replace(
        bora, formal_en="Republic of Bora", sort_name_en="Bora, Republic of"
    )
    expected = {NameForm.SHORT: "abc", NameForm.FORMAL: "acb", NameForm.SORT: "abc"}
    for name_form, ids in expected.items():
        order = msgspec.structs.replace(
            found_order(plan), policy=OrderPolicy.ALPHABET, name_form=name_form
        )
        book = Plan([full if one.id == "bora" else one for one in plan if one.id != "order"])
        assert "".join(order_of(book, order).ids) == ids


def test_names_that_are_easily_put_wrong_stand_as_the_united_nations_list_them() -> None:
    """Gambia and Bahamas without their articles, Côte d'Ivoire between Costa Rica and Croatia, the
    Koreas under K by the rest of their names, Guinea-Bissau after Guinea, Viet Nam as two words."""
    names = (
        "The Bahamas|Congo|Costa Rica|Côte d'Ivoire|Croatia|Gabon|The Gambia|Georgia|Guinea"
        "|Guinea-Bissau|Guyana|Korea, Democratic People's Republic of|Korea, Republic of|Kuwait"
        "|Niger|Nigeria|São Tomé and Príncipe|Saudi Arabia|Timor-Leste|Türkiye|Vanuatu"
        "|Venezuela|Viet Nam|Yemen"
    ).split("|")
    found = sorted(
        Random(3).sample(names, len(names)), key=lambda name: sort_name(name, Alphabet.ENGLISH)
    )
    assert found == names


def test_french_articles_count_for_nothing_either() -> None:
    names = ["La Barbade", "Belgique", "Les Comores", "Côte d’Ivoire", "Le Mali", "Mexique"]
    found = sorted(
        Random(3).sample(names, len(names)), key=lambda name: sort_name(name, Alphabet.FRENCH)
    )
    assert found == names


@pytest.mark.parametrize(
    ("alphabet", "names"),
    [
        (Alphabet.PINYIN, "阿联酋 秘鲁 俄罗斯 缅甸 智利"),  # a, bi, e, mian, zhi
        (Alphabet.STROKES, "阿联酋 俄罗斯 秘鲁 智利 缅甸"),  # 7, 9, 10, 12撇, 12折
    ],
)
def test_chinese_names_stand_by_pinyin_or_by_strokes(alphabet: Alphabet, names: str) -> None:
    """秘鲁 is read bi lu, though its first character alone is mi; 智 and 缅 both have 12 strokes,
    of which the first is 撇 and 折."""
    given = ["智利", "缅甸", "秘鲁", "俄罗斯", "阿联酋"]
    parties = [Delegation(id=name, name_zh=name) for name in given]
    engagement = heads_plan().find("summit")
    assert engagement is not None
    order = an_order(
        policy=OrderPolicy.ALPHABET,
        classes_first=False,
        alphabet=alphabet,
        hosts=(),
        participants=tuple(given),
    )
    bare: Record = msgspec.structs.replace(engagement, tracks=())
    found = order_of(Plan([bare, *parties]), order)
    assert " ".join(found.ids) == names


@pytest.mark.parametrize(
    ("alphabet", "names", "own", "other"),
    [
        (Alphabet.STROKES, ("肯尼亚", "国际"), "国际 国8丨乛", "肯尼亚 肯8丨一"),
        (Alphabet.STROKES, ("马来西亚", "巴西"), "巴西 巴4", "马来西亚 马3"),
        (Alphabet.STROKES, ("巴西", "巴基斯坦"), "巴西 巴4 西6", "巴基斯坦 巴4 基11"),
        (Alphabet.STROKES, ("于", "干"), "于 于3一一丨", "干 干3一一丨"),  # by the national list
        (Alphabet.PINYIN, ("巴西", "霸西"), "霸西 ba4", "巴西 ba1"),
        (Alphabet.PINYIN, ("巴林", "巴西"), "巴西 ba xi", "巴林 ba lin"),
        (Alphabet.ENGLISH, ("Chad", "Chile"), "Chile", "Chad"),
    ],
)
def test_the_reason_of_a_place_shows_as_much_of_both_names_as_tells_them_apart(
    alphabet: Alphabet, names: tuple[str, str], own: str, other: str
) -> None:
    parties = [Delegation(id=f"p{n}", name_zh=name, name_en=name) for n, name in enumerate(names)]
    order = an_order(
        policy=OrderPolicy.ALPHABET,
        classes_first=False,
        alphabet=alphabet,
        hosts=(),
        participants=tuple(party.id for party in parties),
    )
    engagement = heads_plan().find("summit")
    assert engagement is not None
    bare: Record = msgspec.structs.replace(engagement, tracks=())
    second = order_of(Plan([bare, *parties]), order).standings[1]
    assert second.criterion is Criterion.NAME
    sentence = standing_text(Plan([bare, *parties]), second, wording("zh"))
    told = {one.name: one.key for one in (second.own, second.other) if isinstance(one, ListedName)}
    for name, key in told.items():
        assert (f"{name}（{key}）" if key else name) in sentence
    expected = (text.partition(" ") for text in (own, other))
    assert told == {name: key for name, _, key in expected}


def test_characters_of_as_many_strokes_stand_as_the_national_table_lists_them() -> None:
    """The order in which 通用规范汉字表 (2013) numbers them."""
    told = "丰王开井天夫元无云专丐扎艺木五支厅不犬太区历歹友尤匹车巨牙屯戈比互切瓦止少曰日中贝"
    names = Random(3).sample(told, len(told))
    assert "".join(sorted(names, key=lambda one: sort_name(one, Alphabet.STROKES))) == told


def displaced(id: str, person: str, before: str, minutes: int = 0) -> Displacement:
    at = datetime(2019, 4, 20, tzinfo=UTC) + timedelta(minutes=minutes)
    return Displacement(
        id=id, order="order", person=person, before=before, reason="far hotel", author="li", at=at
    )


def test_who_was_moved_by_hand_stands_there_and_the_others_keep_their_reasons() -> None:
    order = an_order()
    plan = heads_plan(order, displaced("d1", "PK", "TJ"), displaced("d2", "BN", "", 5))
    found = order_of(plan, order)
    assert " ".join(found.ids[:4]) == "host PK TJ MZ"
    assert found.ids[-1] == "BN"
    by_id = {one.id: one for one in found.standings}
    assert (by_id["PK"].ground, by_id["PK"].displacement) == (Ground.BY_HAND, "d1")
    assert (by_id["TJ"].before, by_id["TJ"].criterion) == ("host", Criterion.HOST)
    assert by_id["KH"].before == "IT"


def test_a_later_move_finds_the_earlier_one_done() -> None:
    order = an_order()
    plan = heads_plan(order, displaced("d9", "PK", "BN"), displaced("d1", "KH", "PK", 5))
    assert " ".join(order_of(plan, order).ids[:4]) == "host KH PK BN"


def test_a_move_of_somebody_who_is_not_there_does_nothing_and_is_named() -> None:
    order = an_order(participants=("BN", "TJ"))
    plan = heads_plan(order, displaced("gone", "PK", "BN"), displaced("self", "BN", "BN"))
    found = order_of(plan, order)
    assert found.ids == ("host", "BN", "TJ")
    assert found.idle == ("gone", "self")


def test_delegations_stand_by_the_rank_of_their_heads() -> None:
    """An order of flags names states, not persons."""
    order = an_order(hosts=(), participants=("party-AT", "party-CL", "party-UN"))
    assert order_of(heads_plan(order), order).ids == ("party-CL", "party-AT", "party-UN")
