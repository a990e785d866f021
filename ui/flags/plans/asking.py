"""What is asked before there is a flag plan: whom it is for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from reception.actions.flag_plan import plan_flags
from reception.fields.labels import record_label, short_moment
from reception.flags.flag_book import FlagBook
from reception.flags.passes import looks_for_flags
from reception.plan.engagement import Engagement
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_road import FlagRoad
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question
from ui.forms.editors import PickEditor


def plan_dialog(
    desk: Desk, parent: QWidget, book: FlagBook, then: Callable[[str], None]
) -> AskDialog:
    """Asks for which stay or shared event, and calls `then` with the plan that was made."""
    options = _options(desk)

    def read(text: str, _: dict[str, Any]) -> str:
        return next(id for id, words in options if words == text)

    def do(answers: dict[str, Any]) -> bool:
        """Make the plan with the roads its guests drive along; whether that could be done."""
        id, serves = desk.session.new_id(FlagPlan.KIND), answers["serves"]
        verb = partial(plan_flags, id=id, serves=serves, roads=roads_driven(book, serves))
        if desk.act(verb) is None:
            return False
        desk.notices.done("notice-flag-plan", undo=True)
        then(id)
        return True

    editor = PickEditor(lambda: tuple(words for _, words in options))
    begins = next((words for id, words in options if id == desk.stay), options[0][1])
    question = Question("serves", "ask-flag-plan-serves", editor, read, begins)
    return AskDialog(desk, parent, "ask-flag-plan", (question,), do)


def can_plan(desk: Desk) -> bool:
    """Whether there is anybody to plan flags for."""
    return bool(_options(desk))


def roads_driven(book: FlagBook, serves: str) -> tuple[str, ...]:
    """The flag roads that the guests of a stay or event drive along."""
    plan = book.plan
    stays = {serves}
    item = plan.get(Engagement, serves)
    for id in item.tracks if item else ():
        track = plan.get(Track, id)
        stays |= {track.stay} if track else set()
    found = (plan.get(Stay, id) for id in stays)
    driven = {one.driven.road for stay in found if stay for one in book.passes_of(stay)}
    roads = plan.table(FlagRoad).values()
    return tuple(sorted(road.id for road in roads if driven.intersection(road.roads)))


def _options(desk: Desk) -> list[tuple[str, str]]:
    """Stays of those who have a flag, by arrival, then the events that several stays share."""
    plan, words = desk.plan, desk.wording
    stays = [
        stay
        for stay in plan.table(Stay).values()
        if stay.status is not StayStatus.CANCELLED and looks_for_flags(plan, stay)
    ]
    shared = [item for item in plan.table(Engagement).values() if _is_shared(desk, item)]
    named = [(one.id, one.arrives, record_label(plan, one, words)) for one in stays]
    named.sort(key=lambda one: (one[1], one[0]))
    events = sorted((item.start, item.id, record_label(plan, item, words)) for item in shared)
    options: dict[str, str] = {}
    for id, text, at in (
        *((id, text, at) for id, at, text in named),
        *((id, text, at) for at, id, text in events),
    ):
        if text in options:  # two of one name are told apart by their time
            text = words.say(
                "field-label-joint", first=text, second=short_moment(at, plan.zone, words)
            )
        options[text] = id
    return [(id, text) for text, id in options.items()]


def _is_shared(desk: Desk, item: Engagement) -> bool:
    tracks = (desk.plan.get(Track, id) for id in item.tracks)
    return len({track.stay for track in tracks if track}) > 1
