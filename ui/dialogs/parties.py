"""Dialogs about tracks: some members part, or come together again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from reception.actions.track import merge_tracks, split_party
from reception.fields.choices import Choice, choices, chosen
from reception.fields.clock import shown_moment, typed_moment
from reception.fields.codec import Codec, parts
from reception.fields.labels import record_label
from reception.fields.mistyped import Mistyped
from reception.plan.kinds import Item
from reception.plan.member import Member
from reception.plan.stay import Stay
from reception.plan.track import Track
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question, Read, as_text, required
from ui.forms.editors import LineEditor, PickEditor
from ui.forms.member_list import MemberListEditor

if TYPE_CHECKING:
    from ui.window import Window


def split_dialog(window: Window) -> AskDialog:
    """Asks who goes a way of their own, from when on and until when."""
    desk, stay = window.desk, _stay(window)
    tracks = _tracks(desk, stay)
    track = next(iter(desk.plan.tracks_of(stay.id)))
    members = tuple(m for id in track.members if (m := desk.plan.get(Member, id)))

    def do(answers: dict[str, Any]) -> bool:
        id = desk.session.new_id(Track.KIND)
        names = desk.wording.typed("name", answers["name"])
        step = desk.act(
            partial(
                split_party,
                track=answers["track"],
                members=answers["members"],
                new_track_id=id,
                at=answers["at"],
                until=answers["until"],
                kind=answers["kind"],
                name_zh=names["name_zh"],
                name_en=names["name_en"],
            )
        )
        if step is not None:
            desk.notices.done("notice-split", undo=True)
        return step is not None

    offered = tuple(Choice(m.id, record_label(desk.plan, m, desk.wording)) for m in members)

    def kinds() -> tuple[tuple[Any, str], ...]:
        return Codec(desk.plan, desk.wording, desk.day).options(Track, "track")

    item = window.desk.chosen_item
    at = item.begins if isinstance(item, Item) else stay.arrives
    questions = (
        Question(
            "track",
            "ask-split-from",
            LineEditor(lambda: tracks),
            required(lambda text, _: chosen(text, tracks)),
            tracks[0].label,
        ),
        Question("members", "ask-split-members", MemberListEditor(offered), _members(offered)),
        Question(
            "kind",
            "field-track",
            PickEditor(lambda: tuple(words for _, words in kinds())),
            lambda text, _: next(value for value, words in kinds() if words == text),
            kinds()[1][1],
        ),
        Question("name", "ask-split-name", LineEditor(), as_text),
        Question(
            "at",
            "ask-split-at",
            LineEditor(),
            required(_moment(desk)),
            shown_moment(at, day=None, zone=desk.plan.zone),
        ),
        Question("until", "ask-split-until", LineEditor(), _until(desk)),
    )
    return AskDialog(desk, window, "ask-split", questions, do)


def merge_dialog(window: Window) -> AskDialog:
    """Asks which track of the stay looked at comes together with which."""
    desk = window.desk
    tracks = _tracks(desk, _stay(window))

    def do(answers: dict[str, Any]) -> bool:
        done = desk.act(partial(merge_tracks, **answers)) is not None
        if done:
            desk.notices.done("notice-merged", undo=True)
        return done

    def another(text: str, answers: dict[str, Any]) -> str:
        into = chosen(text, tracks)
        if into == answers["track"]:
            raise Mistyped("typed-same-track", text)
        return into

    questions = (
        Question(
            "track",
            "ask-merge-track",
            LineEditor(lambda: tracks),
            required(lambda text, _: chosen(text, tracks)),
            tracks[-1].label,
        ),
        Question(
            "into",
            "ask-merge-into",
            LineEditor(lambda: tracks),
            required(another),
            tracks[0].label,
        ),
    )
    return AskDialog(desk, window, "ask-merge", questions, do)


def _tracks(desk: Desk, stay: Stay) -> tuple[Choice, ...]:
    ids = [track.id for track in desk.plan.tracks_of(stay.id)]
    by_id = {c.id: c for c in choices(desk.plan, (Track.KIND,), desk.wording)}
    return tuple(by_id[id] for id in ids)


def _members(offered: tuple[Choice, ...]) -> Read:
    """Reads who goes: the ids of those whose labels stand one a line, not none and not all."""

    def read(text: str, _: dict[str, Any]) -> tuple[str, ...]:
        """The ids of those ticked; that nobody goes, or nobody stays, is a mistake."""
        named = {choice.label: choice.id for choice in offered}
        going = tuple(named[part] for part in text.split("\n") if part)
        if not going:
            raise Mistyped("typed-nobody-goes", text)
        if len(going) == len(offered):
            raise Mistyped("typed-nobody-stays", text)
        return going

    return read


def _moment(desk: Desk) -> Read:
    return lambda text, _: typed_moment(text, day=desk.day, zone=desk.plan.zone)


def _until(desk: Desk) -> Read:
    """Reads until when they are apart: nothing typed is for good."""

    def read(text: str, answers: dict[str, Any]) -> Any:
        """The moment until which they go apart; None, for good, where none is typed."""
        if not parts(text):
            return None
        until = typed_moment(text, day=desk.day, zone=desk.plan.zone, after=answers["at"])
        if until <= answers["at"]:
            raise Mistyped("typed-not-later", text)
        return until

    return read


def _stay(window: Window) -> Stay:
    stay = window.desk.stay_looked_at
    if stay is None:
        raise LookupError("no stay is looked at")
    return stay
