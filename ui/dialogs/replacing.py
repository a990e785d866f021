"""The dialog of replacing: who or what takes over from another, from when on and until when."""

from __future__ import annotations

from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING, Any

from reception.actions.replacement import replace_everywhere
from reception.fields.belonging import item_of
from reception.fields.choices import Choice, choices, chosen
from reception.fields.clock import shown_moment, typed_moment
from reception.fields.labels import item_title
from reception.fields.mistyped import Mistyped
from reception.plan.change import Step
from reception.plan.faults import Fault
from reception.plan.host_person import HostPerson
from reception.plan.kinds import KINDS, Item
from reception.plan.member import Member
from reception.plan.thing import Thing
from reception.plan.vehicle import Vehicle
from reception.plan.zone import instant
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question, Read, required
from ui.forms.editors import LineEditor

if TYPE_CHECKING:
    from ui.window import Window

REPLACED = (HostPerson.KIND, Vehicle.KIND, Thing.KIND, Member.KIND)
"""The kinds of which one can stand in for another."""
TOLD_AT_MOST = 6


def replace_dialog(window: Window) -> AskDialog:
    """Asks who takes over from whom, and says in how much; the one chosen in the window first."""
    desk = window.desk
    offered = choices(desk.plan, REPLACED, desk.wording)
    known = next((c.label for c in offered if c.id == desk.chosen), "")

    def do(answers: dict[str, Any]) -> bool:
        if _step(desk, answers) is None:
            return False  # the line below the fields says so
        step = desk.act(partial(replace_everywhere, **answers))
        if step is not None:
            desk.notices.done("notice-replaced", undo=True, count=len(step.changes))
        return step is not None

    zone = desk.plan.zone
    begins = shown_moment(instant(desk.day, time(0), zone), day=None, zone=zone)
    person = LineEditor(lambda: offered)
    stands_in = LineEditor(lambda: _of_kind(desk, offered, person.text()))
    questions = (
        Question(
            "resource",
            "ask-replace-resource",
            person,
            required(lambda text, _: chosen(text, offered)),
            known,
        ),
        Question("by", "ask-replace-by", stands_in, required(_stand_in(desk, offered))),
        Question("starts", "ask-replace-starts", LineEditor(), _moment(desk), begins),
        Question("until", "ask-replace-until", LineEditor(), _moment(desk)),
    )
    return AskDialog(
        desk, window, "ask-replace", questions, do, advice=partial(_what_follows, desk)
    )


def _of_kind(desk: Desk, offered: tuple[Choice, ...], typed: str) -> tuple[Choice, ...]:
    """Who could stand in for the one typed; all while nobody is."""
    try:
        old = desk.plan.find(chosen(typed, offered))
    except Mistyped:
        old = None
    if old is None:
        return offered
    same = desk.plan.table(KINDS[old.KIND])
    return tuple(
        choice
        for choice in offered
        if choice.id in same and choice.id != old.id and _same_party(desk, old.id, choice.id)
    )


def _same_party(desk: Desk, old: str, new: str) -> bool:
    one, other = desk.plan.get(Member, old), desk.plan.get(Member, new)
    return one is None or (other is not None and one.delegation == other.delegation)


def _stand_in(desk: Desk, offered: tuple[Choice, ...]) -> Read:
    def read(text: str, answers: dict[str, Any]) -> str:
        old = next(choice.label for choice in offered if choice.id == answers["resource"])
        return chosen(text, _of_kind(desk, offered, old))

    return read


def _moment(desk: Desk) -> Read:
    def read(text: str, _: dict[str, Any]) -> datetime | None:
        if not text.strip():
            return None
        return typed_moment(text, day=desk.day, zone=desk.plan.zone)

    return read


def _what_follows(desk: Desk, answers: dict[str, Any]) -> str:
    """In how many items something changes, and which."""
    step = _step(desk, answers)
    if step is None:
        return desk.say("ask-replace-nothing")
    names = list(dict.fromkeys(item_title(desk.plan, i, desk.wording) for i in _items(desk, step)))
    said = desk.say("field-comma").join(names[:TOLD_AT_MOST])
    more = len(names) - TOLD_AT_MOST
    if more > 0:
        said = desk.say("ask-replace-more", names=said, count=more)
    return desk.say("ask-replace-follows", count=len(step.changes), names=said)


def _step(desk: Desk, answers: dict[str, Any]) -> Step | None:
    """What would be done; None where there is nothing to do."""
    try:
        return replace_everywhere(desk.plan, **answers)
    except Fault:
        return None


def _items(desk: Desk, step: Step) -> list[Item]:
    found = (item_of(desk.plan, change.before) for change in step.changes if change.before)
    return sorted((item for item in found if item), key=lambda item: (item.begins, item.id))
