"""The cells of the programme: what each says, and what typing into it does."""

from __future__ import annotations

from datetime import date
from enum import IntEnum

from reception.actions.engagement import place_engagement
from reception.actions.record import change_record
from reception.fields.choices import chosen
from reception.fields.codec import Codec
from reception.fields.labels import delegation_sign, item_title, label, track_name
from reception.fields.mistyped import Mistyped
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.room import Room
from reception.plan.span import minutes_between
from reception.plan.track import Track
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from ui.forms.field_actions import Action, field_action

PLACES = (Venue.KIND, Room.KIND)
ARROW = "\u2192"


class Column(IntEnum):
    """The columns of the programme, from the left."""

    DAY = 0
    START = 1
    END = 2
    WHO = 3
    TITLE = 4
    PLACE = 5
    STATUS = 6
    PEOPLE = 7
    REMARKS = 8


def field_of(item: Item, column: Column, language: str) -> str:
    """The field of an item that a column shows and changes; empty where it is no single one."""
    move = isinstance(item, Move)
    return {
        Column.START: "depart" if move else "start",
        Column.END: "arrive" if move else "end",
        Column.WHO: "tracks",
        Column.TITLE: "" if move else f"title_{language}",
        Column.PLACE: "mode" if move else "",
        Column.STATUS: "status",
        Column.REMARKS: f"remarks_{language}",
    }.get(column, "")


def editable(item: Item, column: Column) -> bool:
    """Whether something can be typed into a cell."""
    return column not in (Column.DAY, Column.PEOPLE)


def day_of(item: Item, codec: Codec) -> date:
    """The day on which an item begins."""
    return local_day(item.begins, codec.zone)


def shown(item: Item, column: Column, codec: Codec, day: date) -> str:
    """What a cell says; `day` is the one looked at, times on other days say theirs."""
    words = codec.words
    match column:
        case Column.START | Column.END:
            return _shown_time(item, column, codec, day)
        case Column.WHO:
            return _shown_tracks(item, codec)
        case Column.TITLE:
            title = item_title(codec.plan, item, words)
            return words.say("programme-plan-b", title=title) if item.variant_of else title
        case Column.PLACE if isinstance(item, Move):
            minutes = minutes_between(item.depart, item.arrive)
            mode = codec.shown(item, "mode")
            return words.say("programme-drive", mode=mode, minutes=minutes)
        case Column.PLACE:
            return label(codec.plan, place_of(item), words) if place_of(item) else ""
        case Column.PEOPLE:
            held = codec.plan.holdings_of(item.id)
            names = sorted(words.name(r) for h in held if (r := codec.plan.find(h.resource)))
            return words.say("field-comma").join(names)
        case Column.REMARKS:
            return words.pick(item.remarks_zh, item.remarks_en)
    return codec.shown(item, field_of(item, column, words.language))


def typed_as(item: Item, column: Column, codec: Codec) -> str:
    """What an editor of the cell begins with."""
    if column is Column.TITLE and isinstance(item, Move):
        ends = (label(codec.plan, id, codec.words) for id in (item.origin, item.destination))
        return f" {ARROW} ".join(end or "?" for end in ends)
    if column is Column.PLACE and isinstance(item, Engagement):
        return label(codec.plan, item.room or item.venue, codec.words) if place_of(item) else ""
    field = field_of(item, column, codec.words.language)
    return codec.shown(item, field) if field else ""


def place_of(item: Item) -> str:
    """The id of the room or, without one, the venue of an engagement; a move has none."""
    return (item.room or item.venue) if isinstance(item, Engagement) else ""


def action_of(item: Item, column: Column, text: str, codec: Codec) -> Action:
    """The action that typing this into a cell means.

    Raises:
        Mistyped: it means nothing there.
    """
    if column is Column.TITLE and isinstance(item, Move):
        return _move_ends(item, text, codec)
    if column is Column.PLACE and isinstance(item, Engagement):
        return _placing(item, text, codec)
    field = field_of(item, column, codec.words.language)
    value = codec.typed(item, field, text)
    return field_action(item, field, value)


def _placing(item: Engagement, text: str, codec: Codec) -> Action:
    place = chosen(text, codec.choices(PLACES))
    if codec.plan.get(Room, place):
        return lambda plan: place_engagement(plan, engagement=item.id, room=place)
    return lambda plan: place_engagement(plan, engagement=item.id, venue=place)


def _move_ends(item: Move, text: str, codec: Codec) -> Action:
    ends = [end.strip() for end in text.replace(ARROW, ">").split(">")]
    if len(ends) != 2:
        raise Mistyped("typed-no-move", text)
    venues = codec.choices((Venue.KIND,))
    origin, destination = (chosen("" if end == "?" else end, venues) for end in ends)
    return lambda plan: change_record(plan, id=item.id, origin=origin, destination=destination)


def _shown_time(item: Item, column: Column, codec: Codec, day: date) -> str:
    field = field_of(item, column, codec.words.language)
    moment = getattr(item, field)
    if moment is None:
        return codec.words.say("programme-open")
    clock = codec.words.clock(moment, codec.zone)
    expected = day if column is Column.START else day_of(item, codec)
    shift = (local_day(moment, codec.zone) - expected).days
    if shift:
        clock = codec.words.say("programme-other-day", clock=clock, days=f"{shift:+d}")
    if column is Column.START and isinstance(item, Engagement) and item.approximate:
        return codec.words.say("programme-about", clock=clock)
    return clock


def _shown_tracks(item: Item, codec: Codec) -> str:
    plan, words = codec.plan, codec.words
    comma = words.say("field-comma")
    delegations = [d for id in plan.delegations_of(item) if (d := plan.get(Delegation, id))]
    signs = comma.join(delegation_sign(delegation, words) for delegation in delegations)
    if len(delegations) != 1:
        return signs
    tracks = [track for id in item.tracks if (track := plan.get(Track, id))]
    names = comma.join(track_name(track, words) for track in tracks)
    return words.say("field-label-joint", first=signs, second=names)
