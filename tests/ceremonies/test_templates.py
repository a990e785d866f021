"""Templates: read with one sentence for every fault, applied in one step, kept, updated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import msgspec
import pytest

import resources
from reception.actions.act import NewId
from reception.actions.ceremony import apply_template
from reception.actions.ceremony_template import keep_ceremony, keep_template
from reception.actions.ceremony_update import update_ceremony
from reception.actions.cue import add_cue, move_cue, remove_cue
from reception.actions.record import add_record, change_record, remove_record
from reception.ceremonies.confidence import Confidence
from reception.ceremonies.cue_times import ceremony_of, clock_text, cue_course, cues_of
from reception.ceremonies.ground_reader import shipped_grounds
from reception.ceremonies.positions import ground_for
from reception.ceremonies.template import Template, TemplateCue, TemplateHolding
from reception.ceremonies.template_library import (
    own_template,
    shipped_templates,
    shipped_texts,
    template_named,
    templates_for,
)
from reception.ceremonies.template_parts import sets_of_engagement
from reception.ceremonies.template_reader import fault_line, read_template
from reception.ceremonies.template_update import (
    DifferenceSort,
    differences,
    is_outdated,
    offers_update,
)
from reception.ceremonies.template_writing import ground_text, own_text, written
from reception.exchange.programme_text import plan_from_text
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.flag_set import FlagSet
from reception.plan.holding import Holding
from reception.plan.plan import Plan
from reception.plan.task import Task, TaskSheet, TaskSort, TaskStatus
from reception.plan.thing import ThingKind
from reception.plan.wreath import MusicPart, Wreath
from reception.sheets import SHEETS
from reception.trouble import BadInput
from reception.wording import LANGUAGES, wording
from tests.ceremonies.conftest import BOOK

WREATH = shipped_templates()["wreath"]
SHORT = """
id = "office"
name_zh = "短仪式"
name_en = "Short"
engagements = ["signing"]
minutes = 5

[[branch]]
id = "rain"

[[cue]]
number = "1"
trigger = "act"
usual = "1:00"
actors = ["guest"]

[[cue]]
number = "2"
after = "1"
usual = "2:00"
least = "1:00"
actors = ["band"]
branch = "!rain"

[[task]]
id = "list"
title_zh = "名单"
title_en = "List"
"""


def read(text: str) -> Template:
    return read_template(text, file="office.toml")


def fault(text: str) -> BadInput:
    with pytest.raises(BadInput) as caught:
        read(text)
    return caught.value


@pytest.mark.parametrize(
    ("was", "becomes", "key", "place"),
    [
        ('after = "1"', 'after = "2"', "template-loop", "2"),
        ('trigger = "act"', 'after = "2"', "template-loop", "1"),
        ('"band"', '"piper"', "template-unknown-role", "2"),
        ('usual = "2:00"', 'usual = "5:01"', "template-cue-too-long", "2"),
        ('usual = "2:00"', 'usual = "0:59"', "template-least", "2"),
        ('after = "1"', 'after = "9"', "template-unknown-cue", "2"),
        ('number = "2"', 'number = "1"', "template-twice", "1"),
        ('"!rain"', '"!snow"', "template-unknown-branch", "2"),
        ('title_en = "List"', 'title_en = "List"\nafter = ["x"]', "template-unknown-task", "list"),
        ('usual = "2:00"', "usual = 2", "template-unfit", "cue 2 usual"),
        ('usual = "2:00"', 'usual = "2:60"', "template-unfit", "cue 2 usual"),
        ('trigger = "act"', 'trigger = "wink"', "template-unfit", "cue 1 trigger"),
        ("minutes = 5", "", "template-unfit", ""),
        ("minutes = 5", "minutes = 5\ncolour = 1", "template-unfit", ""),
        ('number = "1"', 'number = "1', "template-no-toml", "12"),
    ],
)
def test_a_fault_of_a_template_is_one_sentence_at_its_place(
    was: str, becomes: str, key: str, place: str
) -> None:
    read(SHORT)
    caught = fault(SHORT.replace(was, becomes, 1))
    assert (caught.key, caught.arguments["place"]) == (key, place)
    for language in LANGUAGES:
        told = wording(language).say(caught.key, **caught.arguments)
        assert "office.toml" in told
        assert place in told


def test_a_cue_just_as_long_as_its_block_is_let_through() -> None:
    assert read(SHORT.replace('usual = "2:00"', 'usual = "5:00"')).cue[1].usual == "5:00"


def test_an_office_may_have_roles_of_its_own() -> None:
    named = SHORT.replace('"band"', '"piper"').replace(
        "minutes = 5", 'minutes = 5\nroles = ["piper"]'
    )
    assert read(named).cue[1].actors == ("piper",)


def test_every_shipped_template_says_where_it_is_from_and_since_when_it_holds() -> None:
    assert set(shipped_texts()) == set(shipped_templates())
    for id, template in shipped_templates().items():
        assert template.id == id
        assert template.source_zh
        assert template.source_en
        assert template.confidence is not Confidence.OFFICE
        assert template.name_zh != template.name_en
        for flags in template.flags:
            assert flags.source_zh
            assert flags.source_en
        assert template.engagements


def test_all_ceremonies_of_the_trade_have_a_template() -> None:
    kinds = {kind for template in shipped_templates().values() for kind in template.engagements}
    asked = "welcome arrival departure restricted_talks expanded_talks meeting signing press"
    asked += " banquet lunch photo visit wreath session"
    assert {EngagementKind(word) for word in asked.split()} <= kinds


@pytest.mark.parametrize("template", shipped_templates().values(), ids=shipped_templates())
def test_a_shipped_template_fits_its_block_and_is_in_two_languages(template: Template) -> None:
    plan = applied(template)
    ceremony = next(iter(plan.table(Ceremony).values()))
    course = cue_course(ceremony, cues_of(plan, ceremony))
    assert course.length <= 60 * template.minutes
    for branch in template.branch:
        one = msgspec.structs.replace(ceremony, branches=(branch.id,))
        assert cue_course(one, cues_of(plan, one)).length <= 60 * template.minutes, branch.id
    for cue in template.cue:
        said = (cue.action_zh, cue.action_en, cue.trigger_zh, cue.trigger_en, cue.actors)
        assert all(said), cue.number


@pytest.mark.parametrize("template", shipped_templates().values(), ids=shipped_templates())
def test_what_is_written_reads_back_the_same(template: Template) -> None:
    assert read(written(template)) == template
    assert read(written(template)).digest == template.digest


@pytest.mark.parametrize("text", ['"', "\\", "a\nb", "\x7f", "\u2028", "عربي", "'''", "#"])
def test_any_text_survives_writing(text: str) -> None:
    template = msgspec.structs.replace(WREATH, note_zh=text)
    assert read(written(template)).note_zh == text


def test_a_comment_makes_no_other_template_and_a_word_does() -> None:
    same = read(f"# for our hall\n{SHORT}")
    assert same.digest == read(SHORT).digest
    assert same.digest != read(SHORT.replace("短仪式", "短 仪式")).digest


def test_a_source_told_better_is_no_other_template() -> None:
    sourced = msgspec.structs.replace(
        WREATH,
        source="one text for both",
        source_zh="",
        flags=tuple(msgspec.structs.replace(one, source_en="") for one in WREATH.flags),
    )
    assert read(written(sourced)) == sourced
    assert sourced.digest == WREATH.digest


@pytest.mark.parametrize(
    ("day", "outdoor", "first"),
    [
        (date(2018, 6, 5), True, "welcome-outdoor-before-2018"),
        (date(2018, 6, 6), True, "welcome-outdoor-2018"),
        (date(2025, 4, 22), True, "welcome-outdoor-2018"),
        (date(2025, 4, 23), True, "welcome-outdoor-2025"),
        (date(2025, 4, 23), False, "welcome-indoor-2025"),
        (date(2018, 6, 5), False, "welcome-indoor-before-2018"),
    ],
)
def test_the_template_of_the_day_and_place_comes_first(
    book: Plan, day: date, outdoor: bool, first: str
) -> None:
    start = book.table(Engagement)["W"].start
    welcome = Engagement(
        id="N",
        engagement=EngagementKind.WELCOME,
        start=start + (day - start.date()),
        outdoor=outdoor,
    )
    assert templates_for(book, welcome)[0][0] == first


# -- applying ---------------------------------------------------------------------------------


def applied(template: Template, plan: Plan | None = None, engagement: str = "W") -> Plan:
    plan = plan or plan_from_text(BOOK)
    counts: dict[str, int] = {}

    def new_id(kind: str) -> str:
        counts[kind] = counts.get(kind, 0) + 1
        return f"{kind}-{len(plan)}-{counts[kind]}"

    return plan.apply(
        apply_template(
            plan,
            engagement=engagement,
            template_id=template.id,
            template=template,
            new_id=new_id,
        )
    )


def test_a_template_gives_cues_holdings_tasks_and_a_wreath_in_one_step(book: Plan) -> None:
    plan = applied(WREATH, book)
    ceremony = ceremony_of(plan, "W")
    assert ceremony is not None
    assert (ceremony.template, ceremony.template_digest) == ("wreath", WREATH.digest)
    assert [cue.number for cue in cues_of(plan, ceremony)] == [cue.number for cue in WREATH.cue]
    held = {holding.resource for holding in plan.holdings_of("W")}
    assert held == {"guard", "band2", "chen"}, "band 1 rehearses; one interpreter has Portuguese"
    titles = [task.title_en for task in plan.tasks_for("W")]
    assert len(titles) == len(WREATH.task) + 2
    assert {"Arrange: Leader", "Arrange: Wreath stand"} <= set(titles), "two leaders, no stand"
    (wreath,) = plan.table(Wreath).values()
    assert wreath.engagement == "W"
    assert plan.table(Engagement)["W"].turn_round_minutes == 5


BANQUET = shipped_templates()["state-banquet"]


def test_a_template_puts_out_its_flags(book: Plan) -> None:
    """As the template has them; applied again, those that are there stay as they are."""
    plan = applied(BANQUET, book)
    told = {
        one.part: (one.place.value, one.host, one.guest, one.size.value, one.before_minutes)
        for one in sets_of_engagement(plan, "W")
    }
    assert told == {"hall": ("hall", 1, 1, "no_4", 90), "desk": ("table", 1, 1, "desk", 90)}
    hall = next(one for one in sets_of_engagement(plan, "W") if one.part == "hall")
    fewer = plan.apply(change_record(plan, id=hall.id, host=0))
    assert applied(BANQUET, fewer).table(FlagSet) == fewer.table(FlagSet)


@pytest.mark.parametrize("change", [("phase state", "phase private"), ("country BR", "country XX")])
def test_a_visit_without_national_flags_gets_none(change: tuple[str, str]) -> None:
    plan = applied(BANQUET, plan_from_text(BOOK.replace(*change)))
    assert not plan.table(FlagSet)


def test_a_document_says_which_sheet_of_the_program_it_is(book: Plan) -> None:
    tasks = {task.title_en: task for task in applied(BANQUET, book).tasks_for("W")}
    seats, menu = (
        tasks["Have the seating agreed by both sides"],
        tasks["Settle and print the menu in two languages"],
    )
    assert (seats.sort, seats.sheet) == (TaskSort.DOCUMENT, TaskSheet.SEATING)
    assert (menu.sort, menu.sheet) == (TaskSort.DOCUMENT, TaskSheet.NONE)
    assert tasks["Check the flags of the hall"].sort is TaskSort.FLAGS


def test_every_sheet_of_a_task_is_one_that_is_printed() -> None:
    names = {sheet.value.replace("_", "-") for sheet in TaskSheet} - {"none"}
    assert names <= set(SHEETS)


def test_tasks_wait_for_one_another_as_the_template_says(book: Plan) -> None:
    plan = applied(WREATH, book)
    tasks = {task.title_en: task for task in plan.tasks_for("W")}
    wreath, ribbon = (
        tasks["Order the wreath"],
        tasks["Have the ribbon texts approved by the embassy"],
    )
    assert wreath.after == (ribbon.id,)
    assert wreath.due == plan.table(Engagement)["W"].start - timedelta(hours=72)


def test_applying_again_replaces_the_cues_and_keeps_what_is_arranged(book: Plan) -> None:
    once = applied(WREATH, book)
    twice = applied(WREATH, once)
    for kind in (Task, Holding, Wreath, Ceremony):
        assert twice.table(kind) == once.table(kind)
    assert len(twice.table(Cue)) == len(once.table(Cue))
    assert set(twice.table(Cue)).isdisjoint(once.table(Cue))


def test_removing_the_engagement_takes_its_ceremony_along(book: Plan) -> None:
    plan = applied(WREATH, book)
    left = plan.apply(remove_record(plan, id="W"))
    for kind in (Ceremony, Cue, Wreath, Task):
        assert not left.table(kind)


# -- keeping and updating ----------------------------------------------------------------------


def the_ceremony(plan: Plan) -> Ceremony:
    (ceremony,) = plan.table(Ceremony).values()
    return ceremony


def test_an_office_keeps_a_copy_of_a_template_under_its_own_name(book: Plan) -> None:
    step = keep_template(
        book, id="own", of="wreath", text=shipped_texts()["wreath"], name_zh="本市", name_en="Ours"
    )
    plan = book.apply(step)
    assert own_template(plan.table(CeremonyTemplate)["own"]) == WREATH
    assert templates_for(plan, plan.table(Engagement)["W"])[0][0] == "own"


def test_a_ceremony_as_it_stands_becomes_a_template(book: Plan) -> None:
    plan = applied(WREATH, book)
    cue = next(cue for cue in plan.table(Cue).values() if cue.number == "14")
    plan = plan.apply(change_record(plan, id=cue.id, usual_seconds=125, actors=("guest", "王队长")))
    step = keep_ceremony(
        plan,
        id="own",
        ceremony=the_ceremony(plan).id,
        template=WREATH,
        name_zh="本市",
        name_en="Ours",
    )
    own = template_named(plan.apply(step), "own")
    assert own is not None
    kept = {cue.number: cue for cue in own.cue}
    assert (kept["14"].usual, kept["14"].actors) == ("2:05", ("guest", "王队长"))
    assert own.roles == ("王队长",)
    assert (own.holding, own.task, own.minutes) == (WREATH.holding, WREATH.task, WREATH.minutes)
    again = applied(own, book)
    ceremony = the_ceremony(again)
    length = cue_course(ceremony, cues_of(again, ceremony)).length
    said = "65 seconds more than the shipped one, 14 less for the host's anthem of 46 seconds"
    assert clock_text(length) == "17:21", said
    assert kept["9"].anthems == (MusicPart.GUEST_ANTHEM,)
    assert (own.confidence, own.source_zh, own.source_en) == (Confidence.OFFICE, "", "")


@pytest.mark.parametrize("template", shipped_templates().values(), ids=shipped_templates())
def test_any_template_becomes_the_office_s_own_with_a_ground(template: Template) -> None:
    """It gives the same under another name; its text is read back as it is."""
    ground = next(one for one in shipped_grounds().values() if template.id in one.templates)
    text = f"{own_text(template, 'own', '本市', 'Ours')}\n{ground_text(ground)}"
    own = read(text)
    assert (own.name_zh, own.name_en, own.ground) == ("本市", "Ours", ground)
    assert (own.cue, own.holding, own.flags, own.task) == (
        template.cue,
        template.holding,
        template.flags,
        template.task,
    )
    assert written(own) == text


def test_a_ground_of_the_office_goes_before_those_of_the_program(book: Plan) -> None:
    yard = msgspec.structs.replace(shipped_grounds()["monument"], id="yard", area=())
    text = written(msgspec.structs.replace(WREATH, ground=yard))
    plan = applied(WREATH, book)
    ceremony = the_ceremony(plan)
    item = plan.get(Engagement, ceremony.engagement)
    assert item is not None
    cues = cues_of(plan, ceremony)
    shipped = ground_for(plan, ceremony, item, cues)
    assert shipped is not None
    assert shipped.id == "monument"
    for kept, expected in ((text, "yard"), (text.replace("corner = ", "corners = "), "monument")):
        record = CeremonyTemplate(id="wreath", text=kept)
        found = ground_for(Plan([*plan, record]), ceremony, item, cues)
        assert found is not None
        assert found.id == expected


@pytest.mark.parametrize(
    ("good", "bad", "key", "line"),
    [
        ("faces = 180.0\n", "faces = 400.0\n", "ground-unfit", "faces = 400.0"),
        ("corner = ", "corners = ", "ground-unfit", "[ground]"),
        ("at = [0.0, 3.4]", "at = [0.0, 34]", "ground-outside", "at = [0.0, 34]"),
        ('id = "behind"', 'id = "signers"', "ground-mark-twice", 'id = "signers"'),
        ('after = "3"', 'after = "33"', "template-unknown-cue", 'number = "4"'),
        ('trigger = "act"\nafter = "3"', 'trigger = "never"\n', "template-unfit", 'number = "4"'),
        ("minutes = 15", "minutes = fifteen", "template-no-toml", "minutes = fifteen"),
    ],
)
def test_what_is_wrong_with_a_text_is_found_in_its_line(
    good: str, bad: str, key: str, line: str
) -> None:
    signing = shipped_templates()["signing"]
    text = written(msgspec.structs.replace(signing, ground=shipped_grounds()["signing-table"]))
    assert good in text
    text = text.replace(good, bad, 1)
    with pytest.raises(BadInput) as told:
        read_template(text, file="Ours")
    assert told.value.key == key
    number = fault_line(told.value, text)
    assert number is not None
    assert text.splitlines()[number - 1] == line
    for language in LANGUAGES:
        assert "Ours" in wording(language).say(key, **told.value.arguments)


def test_a_template_that_cannot_be_read_stays_in_the_book(book: Plan) -> None:
    step = keep_template(book, id="own", of="", text="[[cue", name_zh="残稿", name_en="Draft")
    plan = book.apply(step)
    assert template_named(plan, "own") is None
    with pytest.raises(BadInput) as caught:
        own_template(plan.table(CeremonyTemplate)["own"])
    assert caught.value.arguments["file"] == "残稿"
    assert templates_for(plan, plan.table(Engagement)["W"])[0][0] == "wreath"


def changed_template(change: Callable[[TemplateCue], TemplateCue | None]) -> Template:
    cues = tuple(new for cue in WREATH.cue if (new := change(cue)))
    return msgspec.structs.replace(WREATH, cue=cues)


def without_19(cue: TemplateCue) -> TemplateCue | None:
    if cue.number == "19":
        return None
    return msgspec.structs.replace(cue, usual="2:00") if cue.number == "14" else cue


def test_a_changed_template_offers_what_it_would_change_and_forces_nothing(
    book: Plan, new_id: NewId
) -> None:
    plan = applied(WREATH, book)
    ceremony = the_ceremony(plan)
    assert not is_outdated(ceremony, WREATH)
    extra = TemplateCue(number="14b", after="14", usual="0:30", actors=("band",))
    newer = changed_template(without_19)
    newer = msgspec.structs.replace(newer, cue=(*newer.cue, extra))
    assert is_outdated(ceremony, newer)
    found = differences(plan, ceremony, newer)
    assert [(one.number, one.sort, one.fields) for one in found] == [
        ("14", DifferenceSort.CHANGED, ("usual_seconds",)),
        ("14b", DifferenceSort.ADDED, ()),
        ("19", DifferenceSort.REMOVED, ()),
    ]
    step = update_ceremony(plan, ceremony=ceremony.id, template=newer, new_id=new_id)
    taken = plan.apply(step)
    ceremony = the_ceremony(taken)
    assert not is_outdated(ceremony, newer)
    assert differences(taken, ceremony, newer) == ()


def test_a_template_told_in_other_words_offers_nothing(book: Plan) -> None:
    """Its note has changed, and nothing that it gives."""
    plan = applied(WREATH)
    ceremony = next(iter(plan.table(Ceremony).values()))
    noted = msgspec.structs.replace(WREATH, note_en="Only when they ask.")
    assert is_outdated(ceremony, noted)
    assert not offers_update(plan, ceremony, noted)
    quicker = msgspec.structs.replace(WREATH, cue=WREATH.cue[:-1])
    assert offers_update(plan, ceremony, quicker)


def test_flags_tasks_and_holdings_of_a_changed_template_are_offered_too(
    book: Plan, new_id: NewId
) -> None:
    plan = applied(BANQUET, book)
    hall = next(one for one in BANQUET.flags if one.id == "hall")
    door = msgspec.structs.replace(hall, id="door", name_en="door")
    longer = [
        msgspec.structs.replace(task, minutes=45) if task.id == "flags" else task
        for task in BANQUET.task
    ]
    fresh = msgspec.structs.replace(longer[0], id="gifts", title_zh="礼品", after=("menu",))
    guard = TemplateHolding(thing=ThingKind.GUARD_OF_HONOUR)
    newer = msgspec.structs.replace(
        BANQUET,
        flags=(msgspec.structs.replace(hall, guest=2), door),
        task=(*longer, fresh),
        holding=(*BANQUET.holding, guard),
    )
    ceremony = the_ceremony(plan)
    found = differences(plan, ceremony, newer)
    assert [(one.key, one.sort.value, one.fields) for one in found] == [
        ("holding guard", "added", ()),
        ("flag_set hall", "changed", ("guest",)),
        ("flag_set door", "added", ()),
        ("flag_set desk", "removed", ()),
        ("task flags", "changed", ("minutes",)),
        ("task gifts", "added", ()),
    ]
    part = update_ceremony(
        plan, ceremony=ceremony.id, template=newer, new_id=new_id, chosen={"flag_set door"}
    )
    some = plan.apply(part)
    assert {one.part for one in sets_of_engagement(some, "W")} == {"hall", "desk", "door"}
    assert some.table(Task) == plan.table(Task), "nothing is forced"
    step = update_ceremony(plan, ceremony=ceremony.id, template=newer, new_id=new_id)
    taken = plan.apply(step)
    assert differences(taken, the_ceremony(taken), newer) == ()
    tasks = {task.title_zh: task for task in taken.tasks_for("W")}
    assert tasks["礼品"].after == (tasks["菜单定稿并双语印制"].id,)


def test_what_the_office_put_out_or_finished_is_not_offered_to_be_changed(book: Plan) -> None:
    plan = applied(BANQUET, book)
    own = FlagSet(id="own", engagement="W", name_zh="门厅")
    task = next(one for one in plan.tasks_for("W") if one.title_zh == "宴会厅旗帜核对")
    plan = plan.apply(add_record(plan, record=own))
    plan = plan.apply(change_record(plan, id=task.id, status=TaskStatus.DONE))
    bare = msgspec.structs.replace(
        BANQUET,
        flags=(),
        task=tuple(
            msgspec.structs.replace(one, minutes=5) for one in BANQUET.task if one.id == "flags"
        ),
    )
    found = differences(plan, the_ceremony(plan), bare)
    assert [one.key for one in found] == ["flag_set hall", "flag_set desk"]


def test_the_flags_of_a_ceremony_are_kept_in_its_template(book: Plan) -> None:
    plan = applied(BANQUET, book)
    for id, part in (("x", "hall"), ("y", "")):
        plan = plan.apply(add_record(plan, record=FlagSet(id=id, engagement="W", part=part)))
    step = keep_ceremony(
        plan, id="own", ceremony=the_ceremony(plan).id, template=BANQUET, name_zh="a", name_en="b"
    )
    own = template_named(plan.apply(step), "own")
    assert own is not None
    assert sorted(one.id for one in own.flags) == ["1", "2", "desk", "hall"]


def test_only_the_chosen_cues_are_taken_over(book: Plan, new_id: NewId) -> None:
    plan = applied(WREATH, book)
    newer = changed_template(without_19)
    step = update_ceremony(
        plan, ceremony=the_ceremony(plan).id, template=newer, new_id=new_id, chosen={"cue 14"}
    )
    taken = plan.apply(step)
    ceremony = the_ceremony(taken)
    left = differences(taken, ceremony, newer)
    assert [one.number for one in left] == ["19"]
    assert not is_outdated(ceremony, newer), "what was declined is not offered again"


# -- cues in a chain --------------------------------------------------------------------------


def numbers_and_starts(plan: Plan) -> list[str]:
    ceremony = the_ceremony(plan)
    course = cue_course(ceremony, cues_of(plan, ceremony))
    return [
        f"{time.cue.number} {'-' if time.start is None else clock_text(time.start)}"
        for time in course.times
        if not time.cue.outside
    ]


CHAIN = """
id = "chain"
name_zh = "链"
name_en = "Chain"
minutes = 10
[[cue]]
number = "1"
trigger = "act"
usual = "1:00"
[[cue]]
number = "2"
after = "1"
usual = "2:00"
[[cue]]
number = "3"
after = "2"
usual = "0:30"
"""


def chain(book: Plan) -> Plan:
    return applied(read(CHAIN), book, engagement="R")


def cue_id(plan: Plan, number: str) -> str:
    return next(cue.id for cue in plan.table(Cue).values() if cue.number == number)


def test_a_cue_put_in_between_lengthens_the_chain(book: Plan) -> None:
    plan = chain(book)
    ceremony = the_ceremony(plan)
    step = add_cue(plan, id="new", ceremony=ceremony.id, behind=cue_id(plan, "1"))
    after = plan.apply(step)
    assert numbers_and_starts(after) == ["1 0:00", "1a 1:00", "2 2:00", "3 4:00"]
    end = add_cue(after, id="last", ceremony=ceremony.id)
    assert numbers_and_starts(after.apply(end))[-1] == "5 4:30"


def test_a_cue_taken_out_closes_the_chain(book: Plan) -> None:
    plan = chain(book)
    after = plan.apply(remove_cue(plan, cue=cue_id(plan, "2")))
    assert numbers_and_starts(after) == ["1 0:00", "3 1:00"]


def test_a_cue_moved_goes_along_the_chain(book: Plan) -> None:
    plan = chain(book)
    up = plan.apply(move_cue(plan, cue=cue_id(plan, "3"), by=-1))
    assert numbers_and_starts(up) == ["1 0:00", "3 1:00", "2 1:30"]
    down = plan.apply(move_cue(plan, cue=cue_id(plan, "2"), by=1))
    assert numbers_and_starts(down) == ["1 0:00", "3 1:00", "2 1:30"]
    there_and_back = up.apply(move_cue(up, cue=cue_id(up, "3"), by=1))
    assert numbers_and_starts(there_and_back) == numbers_and_starts(plan)


def test_the_files_of_the_folder_are_templates() -> None:
    files = [file for file in resources.path("ceremonies").iterdir() if file.is_file()]
    assert {file.suffix for file in files} == {".toml"}
