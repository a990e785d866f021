"""Arrival slots: asked for an event, worked out backwards from its opening."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from reception.actions.motorcade import give_slots
from reception.fields.choices import Choice, chosen
from reception.fields.clock import shown_moment, typed_moment
from reception.fields.labels import delegation_sign, label
from reception.fields.mistyped import Mistyped
from reception.margins import Margins
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.gate import Gate
from reception.plan.move import Move
from reception.plan.zone import local
from reception.routes.arrival_slots import Slot, SlotPolicy, arrival_slots, ordered
from reception.routes.road_drives import road_drives
from reception.routes.slot_comers import drop_gates, slot_comers
from ui.dialogs.ask import AskDialog, Question, required
from ui.forms.editors import LineEditor, PickEditor

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.window import Window

USUAL_SECONDS = 120
"""Two minutes at one drop point: a design value."""
IN_BEFORE = timedelta(minutes=5)
"""Everybody is in so long before the opening, unless something else is typed."""
LONGEST_SECONDS = 3600
SHOWN_SLOTS = 12
"""Of more, the number is told."""


def slots_dialog(window: Window, engagement: Engagement) -> AskDialog:
    """Asks in which order and how far apart the motorcades of an event arrive, and at which drop
    points; then their moves and drop points are changed in one step."""
    desk = window.desk
    plan = desk.plan
    comers = slot_comers(plan, engagement, road_drives(plan, Margins.of(plan)))
    gates = drop_gates(plan, engagement)
    offered = tuple(Choice(gate.id, label(plan, gate.id, desk.wording)) for gate in gates)

    def policies() -> tuple[tuple[SlotPolicy, str], ...]:
        return tuple((one, desk.say(f"choice-SlotPolicy-{one.value}")) for one in SlotPolicy)

    def slots_for(answers: dict[str, Any]) -> tuple[Slot, ...]:
        return arrival_slots(
            ordered(comers, answers["policy"]),
            all_in=answers["all_in"],
            spacing=timedelta(seconds=answers["spacing"]),
            drops=[gate for gate in (answers["first"], answers["second"]) if gate],
        )

    def advice(answers: dict[str, Any]) -> str:
        slots = slots_for(answers)
        lines = [_slot_line(desk, slot) for slot in slots[:SHOWN_SLOTS]]
        if len(slots) > SHOWN_SLOTS:
            lines.append("…")
        return "\n".join([desk.say("ask-slots-comers", count=len(slots)), *lines])

    def do(answers: dict[str, Any]) -> bool:
        """Move everybody to the slot that comes of the answers, in one step."""
        slots = slots_for(answers)
        step = desk.act(partial(give_slots, engagement=engagement.id, slots=slots))
        if step is not None:
            desk.notices.done("notice-slots", undo=True)
        return step is not None

    def moment(text: str, _: dict[str, Any]) -> Any:
        return typed_moment(text, day=desk.day, zone=plan.zone)

    def seconds(text: str, _: dict[str, Any]) -> int:
        typed = text.strip()
        if not (typed.isascii() and typed.isdigit() and 0 < int(typed) <= LONGEST_SECONDS):
            raise Mistyped("typed-no-spacing", text)
        return int(typed)

    def gate(text: str, _: dict[str, Any]) -> str:
        return chosen(text, offered) if text.strip() else ""

    begins = engagement.start - IN_BEFORE
    questions = (
        Question(
            "policy",
            "ask-slots-policy",
            PickEditor(lambda: tuple(words for _, words in policies())),
            lambda text, _: next(value for value, words in policies() if words == text),
            policies()[0][1],
        ),
        Question(
            "all_in",
            "ask-slots-all-in",
            LineEditor(),
            required(moment),
            shown_moment(begins, day=desk.day, zone=plan.zone),
        ),
        Question(
            "spacing", "ask-slots-spacing", LineEditor(), required(seconds), str(USUAL_SECONDS)
        ),
        Question(
            "first",
            "ask-slots-first",
            LineEditor(lambda: offered),
            gate,
            offered[0].label if offered else "",
        ),
        Question("second", "ask-slots-second", LineEditor(lambda: offered), gate),
    )
    return AskDialog(desk, window, "ask-slots", questions, do, advice=advice)


def _slot_line(desk: Desk, slot: Slot) -> str:
    """Who comes when in a slot, and when they leave for it."""
    plan, words = desk.plan, desk.wording
    move = plan.get(Move, slot.move)
    delegations = (plan.get(Delegation, id) for id in plan.delegations_of(move)) if move else ()
    gate = plan.get(Gate, slot.drop)
    signs = words.say("field-comma").join(delegation_sign(d, words) for d in delegations if d)
    return desk.say(
        "ask-slots-line",
        who=signs,
        arrives=_clock(desk, slot.arrive),
        leaves=_clock(desk, slot.depart),
        drop=words.name(gate) if gate else "",
    )


def _clock(desk: Desk, moment: datetime) -> str:
    """To the second: slots may lie less than a minute apart."""
    return f"{local(moment, desk.plan.zone):%H:%M:%S}"
