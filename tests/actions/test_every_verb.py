"""What holds for every verb: it is one step, it can be taken back, and it can be told."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from importlib import import_module

import msgspec
import pytest

import reception.actions
import resources
from reception.actions.act import NewId
from reception.actions.record import change_record
from reception.actions.setting import set_setting
from reception.actions.step_text import act_text, redo_text, step_text, undo_text
from reception.exchange.import_step import import_step
from reception.plan.change import Step
from reception.plan.history import History
from reception.plan.plan import Plan
from reception.wording import LANGUAGES, wording
from tests.actions.examples import EXAMPLES, prepared


def verbs() -> dict[str, Callable[..., Step]]:
    """All public functions of the actions that make a step of a plan."""
    found: dict[str, Callable[..., Step]] = {}
    for module in pkgutil.iter_modules(reception.actions.__path__, "reception.actions."):
        for name, verb in inspect.getmembers(import_module(module.name), inspect.isfunction):
            signature = inspect.signature(verb)
            is_ours = verb.__module__ == module.name and not name.startswith("_")
            if is_ours and signature.return_annotation == "Step" and "plan" in signature.parameters:
                found[f"{module.name}.{name}"] = verb
    return found


def example_name(example: Callable[..., Step]) -> str:
    names = [name for name in example.__code__.co_names if name in set(names_of_verbs())]
    return "-".join(names)


def names_of_verbs() -> list[str]:
    return [name.rpartition(".")[2] for name in verbs()]


EXAMPLE_NAMES = [example_name(example) for example in EXAMPLES]


@pytest.fixture(params=EXAMPLES, ids=EXAMPLE_NAMES)
def example(request: pytest.FixtureRequest) -> Callable[[Plan, NewId], Step]:
    found: Callable[[Plan, NewId], Step] = request.param
    return found


def test_every_verb_has_an_example() -> None:
    assert set(names_of_verbs()) == set(EXAMPLE_NAMES)


def test_no_two_verbs_share_a_name() -> None:
    assert len(names_of_verbs()) == len(set(names_of_verbs()))


def test_a_verb_takes_the_plan_first_and_the_rest_by_name() -> None:
    for name, verb in verbs().items():
        plan, *rest = inspect.signature(verb).parameters.values()
        assert plan.name == "plan", name
        assert all(p.kind in (p.KEYWORD_ONLY, p.VAR_KEYWORD) for p in rest), name


def test_a_verb_is_one_step_that_can_be_taken_back(
    book: Plan, new_id: NewId, example: Callable[[Plan, NewId], Step]
) -> None:
    plan = prepared(book)
    before = prepared(book)
    step = msgspec.structs.replace(example(plan, new_id), id="s1")
    assert plan == before, "a verb never changes the plan it is given"
    after = plan.apply(step)
    assert after != plan
    history = History([step])
    undoing = history.undo_step()
    assert undoing is not None
    assert after.apply(undoing) == plan
    history.record(undoing)
    redoing = history.redo_step()
    assert redoing is not None
    assert plan.apply(redoing) == after


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verb_is_told_with_the_name_of_its_subject(
    book: Plan, new_id: NewId, example: Callable[[Plan, NewId], Step], language: str
) -> None:
    plan = prepared(book)
    words = wording(language)
    step = msgspec.structs.replace(example(plan, new_id), id="s1")
    after = plan.apply(step)
    told = step_text(step, after, words)
    kind, _, verb = step.verb.partition(".")
    assert words.has(f"verb-{kind}-{verb}") or words.has(f"verb-{verb}")
    subject = after.find(step.subject) or plan.find(step.subject)
    assert subject is not None
    names = {getattr(subject, f"{stem}_{language}", "") for stem in ("name", "title")} - {""}
    assert not names or any(name in told for name in names)
    assert step_text(step, Plan(), words), "also when nothing of it is left in the book"
    undoing = History([step]).undo_step()
    assert undoing is not None
    said = step_text(undoing, plan, words)
    assert act_text(undoing, plan, words) in said
    assert said != act_text(undoing, plan, words)
    assert told in undo_text(step, after, words)
    assert told in redo_text(step, plan, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_undo_says_when_there_is_nothing(book: Plan, language: str) -> None:
    words = wording(language)
    assert undo_text(None, book, words) == words.say("undo")
    assert redo_text(None, book, words) == words.say("redo")


def test_both_languages_have_words_for_the_same_verbs() -> None:
    keys = [_keys(language) for language in LANGUAGES]
    assert keys[0] == keys[1]


def _keys(language: str) -> list[str]:
    text = resources.path("locale", language, "verbs.ftl").read_text(encoding="utf-8")
    return [line.split(" =")[0] for line in text.splitlines() if " =" in line]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_import_is_told_with_its_file(book: Plan, language: str) -> None:
    step = import_step(book, [], "/home/li/第三稿.json")
    assert "第三稿.json" in step_text(step, book, wording(language))
    assert wording(language).has("verb-book-import")


@pytest.mark.parametrize("key", ["office.zone", "margin.boarding_base"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_setting_is_told_by_its_label(book: Plan, language: str, key: str) -> None:
    step = change_record(book, id="office.zone", value="UTC")
    if key != "office.zone":
        step = set_setting(book, key=key, value="5")
    told = step_text(step, book, wording(language))
    assert key not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_setting_without_a_label_is_told_by_its_key(book: Plan, language: str) -> None:
    step = set_setting(book, key="rule.T1.off", value="1")
    assert "rule.T1.off" in step_text(step, book, wording(language))
