"""What is asked about flag roads and their posts before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from reception.actions.flag_post import change_posts, choose_flags, count_posts
from reception.actions.flag_road import adopt_flag_road
from reception.fields.choices import Choice, chosen
from reception.fields.clock import plainly
from reception.fields.labels import record_label
from reception.fields.mistyped import Mistyped
from reception.flags.flag_roads import shipped_roads
from reception.flags.laying import Hung
from reception.flags.posts import MOST, SIDES
from reception.flags.standards import standards_by_code
from reception.flags.states import may_fly, state_name, states
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost, PostAccess, PostStatus
from reception.plan.flag_road import FlagRoad
from reception.plan.flag_stock import FlagSize
from reception.routes.roads import roads_of
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question, Read, as_text, required
from ui.forms.editors import LineEditor, PickEditor

ARMS = ("1", "2")
ARM_FIELDS = ("left", "right")


def adopt_dialog(desk: Desk, parent: QWidget, then: Callable[[str], None]) -> AskDialog | None:
    """Asks which of the shipped candidates the office takes over; None where it has them all."""
    taken = {road.roads for road in desk.plan.table(FlagRoad).values()}
    names = [name for name, one in shipped_roads().items() if tuple(one.roads.split()) not in taken]
    if not names:
        return None

    def options() -> tuple[tuple[str, str], ...]:
        return tuple((name, desk.wording.name(shipped_roads()[name])) for name in names)

    def do(answers: dict[str, Any]) -> bool:
        id = desk.session.new_id(FlagRoad.KIND)
        step = desk.act(partial(adopt_flag_road, id=id, name=answers["road"]))
        if step is not None:
            then(id)
        return step is not None

    question = _pick("road", "ask-flag-road-road", options, options()[0][1])
    return AskDialog(desk, parent, "ask-flag-road", (question,), do)


def count_dialog(desk: Desk, parent: QWidget, road: FlagRoad, length_m: float) -> AskDialog:
    """Asks how many posts were counted on a side of a road, between two places along it."""

    def sides() -> tuple[tuple[Any, str], ...]:
        given = SIDES[road.arrangement]
        return tuple((one, desk.say(f"choice-RoadSide-{one.value}")) for one in given)

    def metres(text: str, least: float) -> float:
        try:
            read = float(plainly(text))
        except ValueError:
            read = -1.0
        if not least <= read <= length_m:
            limits = {"least": str(round(least)), "most": str(int(length_m))}
            raise Mistyped("typed-no-chainage", text, **limits)
        return read

    def from_m(text: str, _: dict[str, Any]) -> float:
        return metres(text, 0.0) if text.strip() else 0.0

    def to_m(text: str, answers: dict[str, Any]) -> float:
        least = answers["from_m"]
        return metres(text, min(least + 1, length_m)) if text.strip() else length_m

    def count(text: str, _: dict[str, Any]) -> int:
        plain = plainly(text)
        if not (plain.isascii() and plain.isdigit() and int(plain) <= MOST):
            raise Mistyped("typed-no-post-count", text, most=str(MOST))
        return int(plain)

    def do(answers: dict[str, Any]) -> bool:
        stock = roads_of(desk.plan).stock
        return desk.act(partial(count_posts, road=road.id, stock=stock, **answers)) is not None

    questions = (
        _pick("side", "field-flag_post-side", sides, sides()[0][1]),
        Question("count", "ask-flag-count-count", LineEditor(), required(count)),
        Question("from_m", "ask-flag-count-from", LineEditor(), from_m),
        Question("to_m", "ask-flag-count-to", LineEditor(), to_m),
    )
    advice = desk.say("ask-flag-count-length", length=round(length_m))
    return AskDialog(desk, parent, "ask-flag-count", questions, do, advice=advice)


def change_dialog(desk: Desk, parent: QWidget, posts: Sequence[str]) -> AskDialog:
    """Asks what is new about several posts; what is left empty stays as it is."""

    def options(sort: type[Enum]) -> tuple[tuple[Any, str], ...]:
        words = ((one, desk.say(f"choice-{sort.__name__}-{one.value}")) for one in sort)
        return ((None, ""), *words)

    def arms() -> tuple[tuple[Any, str], ...]:
        return ((None, ""), *((int(text), text) for text in ARMS))

    def do(answers: dict[str, Any]) -> bool:
        fields = {name: value for name, value in answers.items() if value is not None}
        return not fields or desk.act(partial(change_posts, posts=posts, **fields)) is not None

    questions = (
        _pick("status", "flag-posts-status", partial(options, PostStatus)),
        _pick("access", "field-access", partial(options, PostAccess)),
        _pick("arms", "field-arms", arms),
        _pick("largest", "field-largest", partial(options, FlagSize)),
    )
    advice = desk.say("ask-flag-change-posts", count=len(posts))
    return AskDialog(desk, parent, "ask-flag-change", questions, do, advice=advice)


def flags_dialog(
    desk: Desk, parent: QWidget, post: FlagPost, hung: Hung | None, *, flags_plan: str = ""
) -> AskDialog | None:
    """Asks what one post carries for the time of a flag plan, beginning with what it does now;
    None where no plan flags its road. `flags_plan` is the one that is asked about first."""
    plan, words = desk.plan, desk.wording
    plans = sorted(plan.referring(FlagPlan, "roads", post.road), key=lambda one: one.id)
    if not plans:
        return None
    offered = flags_offered(desk)
    labels = {choice.id: choice.label for choice in offered}
    flags = hung.flags if hung else ()
    up = next((one for one in plans if hung and one.id in hung.scheme.plans), plans[0])
    up = next((one for one in plans if one.id == flags_plan), up)
    chosen_before = {one.plan: one for one in plan.referring(FlagChoice, "post", post.id)}
    before = chosen_before.get(up.id)

    def options() -> tuple[tuple[Any, str], ...]:
        return tuple((one.id, record_label(plan, one, words)) for one in plans)

    def flag(text: str, _: dict[str, Any]) -> str:
        return chosen(text, offered) or BARE

    def do(answers: dict[str, Any]) -> bool:
        """Decide; whether that could be done."""
        reasons = _reasons(desk, chosen_before.get(answers["plan"]), answers["reason"])
        verb = partial(
            choose_flags,
            id=desk.session.new_id(FlagChoice.KIND),
            flags_plan=answers["plan"],
            post=post.id,
            flags=tuple(answers[arm] for arm in ARM_FIELDS[: post.arms]),
            reason_zh=reasons["reason_zh"],
            reason_en=reasons["reason_en"],
        )
        return desk.act(verb) is not None

    arms = tuple(
        Question(
            arm,
            f"ask-flag-choice-{arm if post.arms > 1 else 'only'}",
            LineEditor(lambda: offered),
            flag,
            labels.get(flags[place], "") if place < len(flags) else "",
        )
        for place, arm in enumerate(ARM_FIELDS[: post.arms])
    )
    questions = (
        _pick("plan", "field-plan", options, record_label(plan, up, words)),
        *arms,
        Question(
            "reason",
            "ask-flag-choice-reason",
            LineEditor(),
            as_text,
            words.pick(before.reason_zh, before.reason_en) if before else "",
        ),
    )
    advice = record_label(plan, post, words)
    return AskDialog(desk, parent, "ask-flag-choice", questions, do, advice=advice)


def _reasons(desk: Desk, before: FlagChoice | None, typed: str) -> dict[str, str]:
    """Why flags were chosen, in the language in force; one that was left as it stood is still told
    in both."""
    if before and typed == desk.wording.pick(before.reason_zh, before.reason_en):
        return {"reason_zh": before.reason_zh, "reason_en": before.reason_en}
    return desk.wording.typed("reason", typed)


def flags_offered(desk: Desk) -> tuple[Choice, ...]:
    """All flags that may hang beside those of states: of the tables, and the office's own."""
    own = {one.state: one for one in desk.plan.table(FlagPicture).values() if one.state}
    known = {code: state_name(code, desk.wording) for code in (*states(), *standards_by_code())}
    named = {code: desk.wording.pick(one.name_zh, one.name_en) or code for code, one in own.items()}
    return tuple(
        Choice(code, name, (code,))
        for code, name in sorted({**named, **known}.items(), key=lambda one: one[1])
        if may_fly(code)
    )


def _pick(
    name: str, key: str, options: Callable[[], tuple[tuple[Any, str], ...]], begins: str = ""
) -> Question:
    def texts() -> tuple[str, ...]:
        return tuple(words for _, words in options())

    def read(text: str, _: dict[str, Any]) -> Any:
        return next(value for value, words in options() if words == text)

    reading: Read = read
    return Question(name, key, PickEditor(texts), reading, begins)
