"""Values as text and back again, for every field of every kind."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

import msgspec
import pytest

import resources
from reception.actions.record import remove_record
from reception.exchange.programme_text import plan_from_text
from reception.fields.change_text import change_lines, field_key
from reception.fields.choices import Choice, choices, chosen
from reception.fields.codec import Codec
from reception.fields.kinds import FieldKind, field_kind
from reception.fields.labels import item_title, record_label
from reception.fields.mistyped import Mistyped
from reception.fields.programme import belongs_to, in_reading_order
from reception.fields.search import Finder
from reception.plan.change import replaced, step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.kinds import KINDS
from reception.plan.member import Member
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Layout, Room
from reception.plan.venue import Venue
from reception.wording import LANGUAGES, wording

DAY = date(2026, 5, 20)


@pytest.fixture(scope="module")
def week() -> Plan:
    path = resources.path("samples", "week.txt")
    return plan_from_text(path.read_text(encoding="utf-8"), file=path.name)


@pytest.fixture(params=LANGUAGES)
def codec(request: pytest.FixtureRequest, week: Plan) -> Codec:
    return Codec(week, wording(request.param), DAY)


def fields(kind: type[Record]) -> list[str]:
    return [field for field in kind.__struct_fields__ if field != "id"]


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_what_a_field_shows_reads_back_the_same(codec: Codec, kind: type[Record]) -> None:
    """All records of the sample week; where names are not unique it is said, never guessed."""
    for record in codec.plan.table(kind).values():
        for field in fields(kind):
            if field_kind(kind, field) in (FieldKind.REFERENCE, FieldKind.REFERENCES):
                continue
            shown = codec.shown(record, field)
            assert codec.typed(record, field, shown) == getattr(record, field), (field, shown)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_name_is_never_taken_for_another_record(codec: Codec, kind: type[Record]) -> None:
    for record in codec.plan.table(kind).values():
        for field in kind.REFERENCES:
            read = getattr(record, field)
            with suppress(Mistyped):
                read = codec.typed(record, field, codec.shown(record, field))
            assert read == getattr(record, field)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_and_every_choice_has_words(language: str, kind: type[Record]) -> None:
    words = wording(language)
    codec = Codec(Plan(), words, DAY)
    for field in fields(kind):
        if kind.KIND not in {"setting", "holding", "acceptance"}:
            assert words.say(field_key(kind, field, words))
        if field_kind(kind, field) is FieldKind.CHOICE:
            said = [text for _, text in codec.options(kind, field)]
            assert len(set(said)) == len(said)


def test_a_number_is_refused_outside_its_limits(codec: Codec) -> None:
    room = next(iter(codec.plan.table(Room).values()))
    for text, key in (
        ("-5", "typed-out-of-range"),
        ("99999999", "typed-out-of-range"),
        ("some", "typed-no-number"),
        ("1.5", "typed-no-number"),
    ):
        with pytest.raises(Mistyped) as mistake:
            codec.typed(room, "capacity", text)
        assert mistake.value.key == key
    assert codec.typed(room, "capacity", "１２０") == 120


def test_a_text_that_is_too_long_is_refused_in_part(codec: Codec) -> None:
    member = next(iter(codec.plan.table(Member).values()))
    with pytest.raises(Mistyped) as mistake:
        codec.typed(member, "name_zh", "长" * 5000)
    assert mistake.value.key == "typed-too-long"
    assert len(mistake.value.text) <= 40


def test_languages_are_typed_with_any_comma(codec: Codec) -> None:
    member = next(iter(codec.plan.table(Member).values()))
    assert codec.typed(member, "languages", "am， en、 pt-BR; fr") == ("am", "en", "pt-BR", "fr")


def test_tags_are_typed_in_either_language_and_shown_in_ones_own(codec: Codec) -> None:
    member = next(iter(codec.plan.table(Member).values()))
    tags = codec.typed(member, "avoids", "猪肉、Clock，halal; 青瓷, pork")
    assert tags == ("pork", "clock", "halal", "青瓷")
    shown = codec.shown(replaced(member, avoids=tags).after or member, "avoids")
    words = {"zh": "猪肉, 钟表, 清真, 青瓷", "en": "pork, a clock, halal food only, 青瓷"}
    assert shown == words[codec.words.language]


def test_layouts_and_closures_are_typed_one_a_line(codec: Codec) -> None:
    room = next(iter(codec.plan.table(Room).values()))
    layouts = codec.typed(room, "layouts", "宴会 80\ntheatre: 200\n\n")
    assert layouts == (Layout(name="宴会", capacity=80), Layout(name="theatre", capacity=200))
    with pytest.raises(Mistyped) as mistake:
        codec.typed(room, "layouts", "宴会 80\n many ")
    assert mistake.value.arguments["text"] == "many"
    venue = next(iter(codec.plan.table(Venue).values()))
    (closure,) = codec.typed(
        venue, "closures", "2026-05-20 09:00 > 2026-05-20 18:00 演练 | rehearsal"
    )
    assert (closure.reason_zh, closure.reason_en) == ("演练", "rehearsal")
    assert codec.shown(replaced(venue, closures=(closure,)).after or venue, "closures").endswith(
        "演练 | rehearsal"
    )
    for wrong in ("2026-05-20 09:00", "2026-05-20 18:00 > 2026-05-20 09:00", "2026-05-20 > x"):
        with pytest.raises(Mistyped):
            codec.typed(venue, "closures", wrong)


@pytest.mark.parametrize(
    ("typed", "zh", "en"),
    [("drill", "", "drill"), ("演练 |", "演练", ""), ("| drill", "", "drill"), ("", "", "")],
)
def test_a_reason_of_a_closure_is_in_the_language_it_was_typed_in(
    week: Plan, typed: str, zh: str, en: str
) -> None:
    english, chinese = (Codec(week, wording(one), DAY) for one in ("en", "zh"))
    venue = next(iter(week.table(Venue).values()))
    closures = english.typed(venue, "closures", f"2026-05-20 09:00 > 2026-05-20 18:00 {typed}")
    assert [(one.reason_zh, one.reason_en) for one in closures] == [(zh, en)]
    closed = replaced(venue, closures=closures).after
    assert closed is not None
    for codec in (english, chinese):
        again = codec.typed(venue, "closures", codec.shown(closed, "closures"))
        assert again == closures


OFFERED = (
    Choice("GHP", "人民大会堂", ("Great Hall",)),
    Choice("GHP/East", "人民大会堂·东厅", ("East Room",)),
    Choice("NCPA", "国家大剧院", ("National Centre",)),
)


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("人民大会堂", "GHP"),
        ("ghp", "GHP"),
        ("GHP/East", "GHP/East"),
        ("east room", "GHP/East"),
        ("东厅", "GHP/East"),
        ("ＮＣＰＡ", "NCPA"),
        ("剧院", "NCPA"),
        ("", ""),
    ],
)
def test_a_choice_is_meant_by_its_name_its_id_or_a_part(typed: str, id: str) -> None:
    assert chosen(typed, OFFERED) == id


def test_what_may_be_several_names_them() -> None:
    with pytest.raises(Mistyped) as mistake:
        chosen("大", OFFERED)
    assert mistake.value.arguments["count"] == 3
    assert "国家大剧院" in mistake.value.arguments["several"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_choices_of_one_name_are_told_apart(week: Plan, language: str) -> None:
    """The ambassador comes with two delegations, and one name is twice on a list: what is offered
    can be chosen, and nobody else is called otherwise."""
    words, plan = wording(language), week
    spouse = next(m for m in plan.members_of("ETH") if m.name_en == "Selamawit Bekele")
    jordan = plan.get(Delegation, "JOR")
    assert jordan is not None
    twins = (
        Member(id="one", delegation="JOR", name_zh="阿里", name_en="Ali"),
        Member(id="two", delegation="JOR", name_zh="阿里", name_en="Ali"),
        Member(id="three", delegation="JOR.2", name_zh="阿里", name_en="Ali"),
    )
    other = msgspec.structs.replace(
        jordan, id="JOR.2", name_zh="约旦议会", name_en="Parliament of Jordan"
    )
    plan = Plan([*plan, other, *twins])
    offered = choices(plan, (Member.KIND,), words)
    labels = {choice.id: choice.label for choice in offered}
    assert all(chosen(choice.label, offered) == choice.id for choice in offered)
    assert words.name(other) in labels["three"]
    assert labels["one"].endswith("one")
    assert labels[spouse.id] == record_label(plan, spouse, words)


def test_sub_items_stand_below_what_they_are_part_of(week: Plan) -> None:
    ordered = in_reading_order(week.table(Engagement).values())
    assert {item.id for item, _ in ordered} == set(week.table(Engagement))
    place = {item.id: row for row, (item, _) in enumerate(ordered)}
    depth = {item.id: deep for item, deep in ordered}
    for item, deep in ordered:
        above = item.variant_of or (item.parent if isinstance(item, Engagement) else "")
        assert (deep == 0) is (above == "")
        if above:
            assert place[above] < place[item.id]
            assert deep == depth[above] + 1
    tops = [item.begins for item, deep in ordered if deep == 0]
    assert tops == sorted(tops)


def test_an_item_belongs_to_the_stays_of_its_tracks(week: Plan) -> None:
    item = next(i for i in week.table(Engagement).values() if i.tracks)
    stay = week.stay_of(item.tracks[0])
    assert stay is not None
    assert belongs_to(week, item, stay.id)
    assert not belongs_to(week, item, "nobody")


def test_anything_is_found_by_all_the_words_typed(week: Plan) -> None:
    member = next(m for m in week.table(Member).values() if m.name_native)
    for language in LANGUAGES:
        finder = Finder(week, wording(language))
        assert member.id in finder.find(member.name_native, 50)
        assert member.id in finder.find(f"{member.name_zh} {member.name_en[:3]}".lower(), 50)
        assert finder.find("no such words anywhere", 50) == []
        assert finder.find("  ", 50) == []
        assert len(finder.find("a", 5)) == 5


def test_a_change_is_told_field_by_field(week: Plan) -> None:
    item = week.table(Engagement)[next(iter(sorted(week.table(Engagement))))]
    done = step("engagement.change", item.id, [replaced(item, expected=77, dress_en="Dark suit")])
    lines = list(change_lines(done, week, wording("en")))
    assert len(lines) == 3
    assert "77" in "".join(lines)
    assert "Dark suit" in "".join(lines)
    assert wording("en").say("change-nothing") in "".join(lines)


def test_what_a_step_removed_is_told_by_its_name(week: Plan) -> None:
    """Also what went along with it, and what it named that a later step has removed."""
    holding = next(h for h in week.table(Holding).values() if week.get(HostPerson, h.resource))
    item, person = week.item(holding.item), week.get(HostPerson, holding.resource)
    assert item
    assert person
    gone = remove_record(week, id=item.id)
    after = week.apply(gone)
    last = remove_record(after, id=person.id)
    left = after.apply(last)
    for language in LANGUAGES:
        words = wording(language)
        told = "\n".join(change_lines(gone, left, words, later=[gone, last]))
        assert item_title(week, item, words) in told
        assert words.name(person) in told
        for id in (item.id, person.id, holding.id):
            assert not re.search(rf"\b{re.escape(id)}\b", told), told
