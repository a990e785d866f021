"""Dialogs about whole stays: receiving a delegation, another stay, a phase, shifting."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from reception.actions.delegation import receive_delegation
from reception.actions.phase import begin_phase
from reception.actions.stay import add_stay, shared_items, shift_stay
from reception.fields.choices import Choice, chosen
from reception.fields.clock import shown_moment, typed_moment
from reception.fields.codec import Codec
from reception.fields.labels import item_title
from reception.fields.mistyped import Mistyped
from reception.flags.known_states import (
    jurisdiction_of,
    state_called,
    state_fields,
    usual_visit,
)
from reception.flags.states import states
from reception.plan.delegation import Delegation
from reception.plan.phase import Phase
from reception.plan.stay import Stay
from reception.plan.zone import instant
from ui.delegation_colours import least_used_colour
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question, Read, as_text, required
from ui.forms.editors import LineEditor, PickEditor

if TYPE_CHECKING:
    from ui.window import Window

USUAL_STAY = timedelta(days=2)
TOLD_AT_MOST = 5


def receive_dialog(window: Window) -> AskDialog:
    """Asks for a new delegation and its first stay."""
    desk = window.desk

    def do(answers: dict[str, Any]) -> bool:
        delegation = Delegation(
            id=desk.session.new_id(Delegation.KIND),
            name_zh=answers["name_zh"],
            name_en=answers["name_en"],
            code=answers["code"],
            jurisdiction=answers["jurisdiction"],
            colour=least_used_colour(desk.plan),
            **_known_fields(answers),
        )
        step = desk.act(
            partial(
                receive_delegation,
                delegation=delegation,
                new_id=desk.session.new_id,
                arrives=answers["arrives"],
                departs=answers["departs"],
                visit=answers["visit"],
            )
        )
        if step is not None:
            window.go_to(desk.plan.stays_of(delegation.id)[0].id)
        return step is not None

    questions = (
        Question("name_zh", "field-name_zh", LineEditor(_states_offered), required(as_text)),
        Question("name_en", "field-name_en", LineEditor(), as_text),
        Question("code", "field-code", LineEditor(), as_text),
        _pick(desk, "jurisdiction", Delegation, "jurisdiction"),
        _pick(desk, "visit", Phase, "visit"),
        *_times(desk),
    )
    return AskDialog(desk, window, "ask-receive", questions, do, known=partial(_from_state, desk))


def _states_offered() -> tuple[Choice, ...]:
    return tuple(Choice(state.code, state.name_zh) for state in states().values())


def _from_state(desk: Desk, field: str, typed: dict[str, str]) -> dict[str, str]:
    """What the table of states knows once one of the two names is typed."""
    state = state_called(typed[field]) if field in ("name_zh", "name_en") else None
    if state is None:
        return {}
    codec = _codec(desk)
    jurisdiction = dict(codec.options(Delegation, "jurisdiction"))[jurisdiction_of(state)]
    known = {
        "name_zh": state.name_zh,
        "name_en": state.name_en,
        "code": state.code,
        "jurisdiction": jurisdiction,
    }
    visit = usual_visit(state)
    return known | ({"visit": dict(codec.options(Phase, "visit"))[visit]} if visit else {})


def _known_fields(answers: dict[str, Any]) -> dict[str, Any]:
    """The fields nobody is asked for: those of the state that both answers agree on."""
    state = state_called(answers["name_zh"]) or state_called(answers["name_en"])
    agreed = state is not None and jurisdiction_of(state) is answers["jurisdiction"]
    return state_fields(state) if state is not None and agreed else {}


def stay_dialog(window: Window) -> AskDialog:
    """Asks for another stay of a delegation that is known."""
    desk = window.desk
    codec = _codec(desk)
    offered = codec.choices((Delegation.KIND,))
    stay = window.desk.stay_looked_at
    known = next((c.label for c in offered if stay and c.id == stay.delegation), "")

    def do(answers: dict[str, Any]) -> bool:
        step = desk.act(partial(add_stay, new_id=desk.session.new_id, **answers))
        if step is not None:
            window.go_to(step.subject)
        return step is not None

    questions = (
        Question(
            "delegation",
            "field-delegation",
            LineEditor(lambda: offered),
            required(lambda text, _: chosen(text, offered)),
            known,
        ),
        _pick(desk, "visit", Phase, "visit"),
        *_times(desk),
    )
    return AskDialog(desk, window, "ask-stay", questions, do)


def phase_dialog(window: Window) -> AskDialog:
    """Asks from when on the stay looked at is of another kind."""
    desk, stay = window.desk, _stay(window)

    def do(answers: dict[str, Any]) -> bool:
        id = desk.session.new_id(Phase.KIND)
        return desk.act(partial(begin_phase, id=id, stay=stay.id, **answers)) is not None

    begins = shown_moment(instant(desk.day, time(0), desk.plan.zone), day=None, zone=desk.plan.zone)
    questions = (
        _pick(desk, "visit", Phase, "visit"),
        Question("starts", "field-starts", LineEditor(), required(_moment(desk)), begins),
    )
    return AskDialog(desk, window, "ask-phase", questions, do)


def shift_dialog(window: Window) -> AskDialog:
    """Asks by how much the stay looked at is shifted, and says what stays where it is."""
    desk, stay = window.desk, _stay(window)

    def do(answers: dict[str, Any]) -> bool:
        if not any(answers.values()):
            return True
        step = desk.act(partial(shift_stay, stay=stay.id, **answers))
        if step is not None:
            desk.notices.done("notice-shifted", undo=True)
            window.go_to(stay.id)
        return step is not None

    questions = (
        Question("days", "ask-shift-days", LineEditor(), _whole_number, "0"),
        Question("minutes", "ask-shift-minutes", LineEditor(), _whole_number, "0"),
    )
    return AskDialog(desk, window, "ask-shift", questions, do, advice=_shared(desk, stay))


def _shared(desk: Desk, stay: Stay) -> str:
    shared = shared_items(desk.plan, stay=stay.id)
    if not shared:
        return ""
    names = [item_title(desk.plan, item, desk.wording) for item in shared[:TOLD_AT_MOST]]
    return desk.say(
        "ask-shift-shared", count=len(shared), names=desk.say("field-comma").join(names)
    )


def _times(desk: Desk) -> tuple[Question, ...]:
    zone = desk.plan.zone
    arrives = instant(desk.day, time(12), zone)
    said = [shown_moment(m, day=None, zone=zone) for m in (arrives, arrives + USUAL_STAY)]
    return (
        Question("arrives", "field-arrives", LineEditor(), required(_moment(desk)), said[0]),
        Question("departs", "field-departs", LineEditor(), required(_later(desk)), said[1]),
    )


def _moment(desk: Desk) -> Read:
    return lambda text, _: typed_moment(text, day=desk.day, zone=desk.plan.zone)


def _later(desk: Desk) -> Read:
    def read(text: str, answers: dict[str, Any]) -> datetime:
        departs = typed_moment(text, day=desk.day, zone=desk.plan.zone)
        if departs <= answers["arrives"]:
            raise Mistyped("typed-before-arrival", text)
        return departs

    return read


def _whole_number(text: str, _: dict[str, Any]) -> int:
    try:
        return int(text.strip() or "0")
    except ValueError as error:
        raise Mistyped("typed-no-number", text) from error


def _pick(desk: Desk, name: str, kind: type[Delegation | Phase], field: str) -> Question:
    def options() -> tuple[tuple[Any, str], ...]:
        return _codec(desk).options(kind, field)

    def read(text: str, _: dict[str, Any]) -> Any:
        return next(value for value, words in options() if words == text)

    editor = PickEditor(lambda: tuple(words for _, words in options()))
    return Question(name, f"field-{field}", editor, read, options()[0][1])


def _codec(desk: Desk) -> Codec:
    return Codec(desk.plan, desk.wording, desk.day)


def _stay(window: Window) -> Stay:
    stay = window.desk.stay_looked_at
    if stay is None:
        raise LookupError("no stay is looked at")
    return stay
