"""B1: settings of the book that set nothing, at import and in the book."""

import json
from pathlib import Path

import msgspec
import pytest

from reception.checks.checker import Checker
from reception.checks.conflict import Severity
from reception.checks.telling import conflict_text
from reception.checks.weights import ALWAYS_ON, Weights, shipped_weights
from reception.entitlements import RECEIVED, Feature
from reception.exchange.entry import EntriesRefused
from reception.exchange.import_step import import_step
from reception.exchange.plan_file import plan_file_entries, plan_of_file
from reception.exchange.programme_text import plan_from_text
from reception.margins import shipped_margins
from reception.office_settings import faults_of
from reception.plan.change import added, removed, step
from reception.plan.plan import Plan
from reception.plan.road_network import RoadNetwork
from reception.plan.setting import Setting
from reception.taboos import shipped_taboos
from reception.trouble import BadInput
from reception.wording import LANGUAGES, wording
from tests.checks.book import facts, told
from tests.mends.offers import offered

IDLE = [
    ("rule.Z9.severity", "error", "unknown"),
    ("rule.T1.nonsense.severity", "error", "unknown"),
    ("rule.T1", "error", "unknown"),
    ("rule.BUG.severity", "off", "unknown"),
    ("rule.T1.severity", "grave", "word"),
    ("rule.T1.overlap.severity", "", "word"),
    ("rule.B1.severity", "off", "locked"),
    ("rule.B1.word.severity", "OFF", "locked"),
    ("margin.nonsense", "5", "unknown"),
    ("margin.clearance_state", "-1", "number"),
    ("margin.clearance_state", "soon", "number"),
    ("margin.clearance_state", "nan", "number"),
    ("margin.drive_speed", "0", "number"),
    ("entitlement.royal.talks", "must", "unknown"),
    ("entitlement.state.guns", "must", "unknown"),
    ("entitlement.state", "must", "unknown"),
    ("entitlement.state.talks", "shall", "word"),
    ("taboo.halal", "off", "unknown"),
    ("taboo.halal.", "off", "unknown"),
    ("taboo.halal.pork", "never", "word"),
    ("taboo.halal.pork", "avoided", "word"),
    ("roads.network", "NOWHERE", "network"),
    ("office.colour", "red", "unknown"),
]
IN_FORCE = [
    ("rule.T1.severity", "off"),
    ("rule.T1.severity", " WARNING "),
    ("rule.T1.overlap.severity", "info"),
    ("rule.B1.severity", "info"),
    ("margin.clearance_state", "0"),
    ("margin.drive_speed", "0.5"),
    ("entitlement.state.talks", "On_Request"),
    ("entitlement.sar.talks", "not"),
    ("taboo.halal.pork", "off"),
    ("taboo.turnips.soup", "gift"),
    ("office.zone", "Europe/Berlin"),
]


@pytest.mark.parametrize(("key", "value", "case"), IDLE)
def test_a_setting_that_sets_nothing_is_told(key: str, value: str, case: str) -> None:
    """Alone of all that there is in the book, with what stands there and what may."""
    plan = Plan([Setting(id=key, value=value)])
    checker = Checker(plan, strict=True)
    assert told(checker) == [f"B1 {case} {key}"]
    (conflict,) = checker.conflicts
    assert facts(conflict)["value"] == value
    for language in LANGUAGES:
        sentence = conflict_text(conflict, plan, wording(language))
        assert key in sentence
        assert value in sentence or case == "locked"
        if case == "word":
            assert str(facts(conflict)["allowed"]) in sentence


@pytest.mark.parametrize(("key", "value"), IN_FORCE)
def test_a_setting_that_is_in_force_is_not_told(key: str, value: str) -> None:
    assert told(Checker(Plan([Setting(id=key, value=value)]), strict=True)) == []


def test_every_setting_that_the_program_reads_is_known() -> None:
    """Else the program would call a setting idle that counts."""
    keys = [
        *((f"margin.{key}", "1") for key in shipped_margins()),
        *((f"rule.{code}.severity", "info") for code, _ in shipped_weights()),
        *((f"rule.{code}.{case}.severity", "info") for code, case in shipped_weights()),
        *((f"entitlement.{visit}.{feature}", "may") for visit in RECEIVED for feature in Feature),
        *((f"taboo.{avoid}.{offer}", "off") for avoid, offer in shipped_taboos()),
    ]
    assert not faults_of(Plan({key: Setting(id=key, value=value) for key, value in keys}.values()))


def test_roads_that_the_book_has_are_in_force() -> None:
    setting = Setting(id="roads.network", value="N1")
    assert set(faults_of(Plan([setting]))) == {"roads.network"}
    assert not faults_of(Plan([setting, RoadNetwork(id="N1", name_en="Elsewhere")]))


def test_what_tells_of_idle_settings_cannot_be_silenced() -> None:
    for code in ALWAYS_ON:
        silent, quiet = Weights({code: "off"}), Weights({code: "info"})
        for key, weight in shipped_weights().items():
            if key[0] == code:
                assert silent.severity(*key) is weight.severity
                assert quiet.severity(*key) is Severity.INFO


def test_an_idle_setting_comes_and_goes_with_its_step() -> None:
    plan = Plan()
    checker = Checker(plan, strict=True)
    setting = Setting(id="rule.Z9.severity", value="error")
    for change, expected in (
        (added(setting), ["B1 unknown rule.Z9.severity"]),
        (removed(setting), []),
    ):
        before, act = plan, step("set", setting.id, [change])
        plan = plan.apply(act)
        checker.update(before, plan, act)
        assert told(checker) == expected


def test_roads_that_are_taken_out_leave_their_setting_idle() -> None:
    roads = RoadNetwork(id="N1", name_en="Elsewhere")
    plan = Plan([Setting(id="roads.network", value="N1"), roads])
    checker = Checker(plan, strict=True)
    act = step("remove", "N1", [removed(roads)])
    checker.update(plan, plan.apply(act), act)
    assert told(checker) == ["B1 network roads.network"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_idle_setting_can_be_taken_out(language: str) -> None:
    plan = Plan([Setting(id="rule.T1.severity", value="grave")])
    checker = Checker(plan, strict=True)
    (mend,) = offered(plan, checker, checker.conflicts[0])
    assert mend.is_clean
    after = plan.apply(mend.step)
    assert not Checker(after, strict=True).conflicts


@pytest.mark.parametrize(("key", "value", "case"), IDLE)
def test_an_import_tells_a_setting_that_would_set_nothing(
    key: str, value: str, case: str, tmp_path: Path
) -> None:
    """With its place in the file, and nothing comes in."""
    file = tmp_path / "office.json"
    book = {"format": "reception-book", "version": 1}
    settings = [{"id": "margin.clearance_other", "value": "12"}, {"id": key, "value": value}]
    file.write_text(json.dumps(book | {"setting": settings}), encoding="utf-8")
    entries = plan_file_entries(file)
    for take in (lambda: plan_of_file(file), lambda: import_step(Plan(), entries, str(file))):
        with pytest.raises(EntriesRefused) as refused:
            take()
        assert refused.value.key == f"entry-setting-{case}"
        assert len(refused.value.faults) == 1
        for language in LANGUAGES:
            sentence = wording(language).say(refused.value.key, **refused.value.arguments)
            assert f"setting[1] ({key})" in sentence
            assert "office.json" in sentence


@pytest.mark.parametrize(("key", "value"), IN_FORCE)
def test_an_import_takes_a_setting_that_is_in_force(key: str, value: str, tmp_path: Path) -> None:
    file = tmp_path / "office.json"
    book = {"format": "reception-book", "version": 1, "setting": [{"id": key, "value": value}]}
    file.write_bytes(msgspec.json.encode(book))
    assert plan_of_file(file).get(Setting, key)


def test_an_import_may_bring_roads_and_their_setting_at_once(tmp_path: Path) -> None:
    file = tmp_path / "office.json"
    book = {
        "format": "reception-book",
        "version": 1,
        "setting": [{"id": "roads.network", "value": "N1"}],
        "road_network": [{"id": "N1", "name_en": "Elsewhere"}],
    }
    file.write_bytes(msgspec.json.encode(book))
    assert len(plan_of_file(file)) == 2


@pytest.mark.parametrize(
    ("key", "value", "case"),
    [one for one in IDLE if one[1] and one[2] != "network"],
)
def test_a_line_of_programme_text_that_would_set_nothing_is_told(
    key: str, value: str, case: str
) -> None:
    with pytest.raises(BadInput) as raised:
        plan_from_text(f"zone Asia/Shanghai\nsetting {key} {value}\n", file="office.txt")
    assert raised.value.key == f"programme-text-setting-{case}"
    assert raised.value.arguments["place"] == "2"
    for language in LANGUAGES:
        assert key in wording(language).say(raised.value.key, **raised.value.arguments)
