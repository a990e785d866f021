"""The programme: engagements, moves, plans B."""

from __future__ import annotations

from typing import Any

from reception.actions.engagement import (
    add_engagement,
    add_variant,
    copy_engagement,
    move_engagement,
    place_engagement,
    resize_engagement,
)
from reception.actions.item import (
    assign_tracks,
    nudge_item,
    put_in_force,
    record_actual,
    set_status,
)
from reception.actions.move import add_move, reckon_move, resize_move, shift_move
from reception.margins import Margins
from reception.plan.change import Step
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.move import Move
from reception.plan.room import Room
from reception.plan.track import Track
from reception.plan.venue import Venue
from reception.routes.drive import StraightLine
from tests.random_user.hand import WORDS, Hand, gesture

DRIVES = StraightLine(Margins())


@gesture
def adds_an_engagement(hand: Hand) -> Step:
    start = hand.start()
    ends = hand.one(("usual", "open", "some time"))
    end = {} if ends == "usual" else {"end": None if ends == "open" else hand.around(start)}
    return add_engagement(
        hand.plan,
        id=hand.new_id("e"),
        start=start,
        engagement=hand.one(tuple(EngagementKind)),
        room=hand.maybe(Room),
        tracks=hand.some(sorted(hand.plan.table(Track)), 3),
        title_zh=hand.one(WORDS),
        parent=hand.one(("", "", "", hand.maybe(Engagement))),
        **end,
    )


@gesture
def moves_an_engagement(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    return move_engagement(
        hand.plan,
        engagement=one.id,
        start=hand.around(one.start),
        merge_key=hand.one(("", f"drag {one.id}")),
    )


@gesture
def drags_an_edge(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    moment = hand.around(one.start)
    key = hand.one(("", f"drag {one.id}"))
    if hand.dice.random() < 0.5:
        return resize_engagement(hand.plan, engagement=one.id, start=moment, merge_key=key)
    return resize_engagement(hand.plan, engagement=one.id, end=moment, merge_key=key)


@gesture
def nudges(hand: Hand) -> Step:
    return nudge_item(hand.plan, item=hand.item().id, minutes=hand.one((-5, 5)))


@gesture
def nudges_there_and_back(hand: Hand) -> Step:
    """Always the same item, so that nudges meet in one undo and may cancel each other."""
    first = min(hand.plan.table(Engagement), default="")
    return nudge_item(hand.plan, item=first, minutes=hand.one((-5, 5)))


@gesture
def places(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    if hand.dice.random() < 0.5:
        return place_engagement(hand.plan, engagement=one.id, room=hand.maybe(Room))
    return place_engagement(hand.plan, engagement=one.id, venue=hand.maybe(Venue))


@gesture
def prepares_a_plan_b(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    fields: dict[str, Any] = hand.one(
        ({}, {"room": hand.maybe(Room)}, {"start": hand.around(one.start)})
    )
    return add_variant(hand.plan, of=one.id, new_id=hand.new_id, **fields)


@gesture
def switches(hand: Hand) -> Step:
    variants = [i for i in sorted(hand.plan.table(Engagement)) if hand.plan.variants_of(i)]
    main = hand.one(variants)
    chosen = hand.one([main, *sorted(v.id for v in hand.plan.variants_of(main))])
    return put_in_force(hand.plan, item=chosen)


@gesture
def copies(hand: Hand) -> Step:
    one = hand.pick(Engagement)
    tracks = hand.one((None, hand.some(sorted(hand.plan.table(Track)), 2)))
    return copy_engagement(
        hand.plan,
        engagement=one.id,
        new_id=hand.new_id,
        start=hand.around(one.start),
        tracks=tracks,
    )


@gesture
def assigns_tracks(hand: Hand) -> Step:
    tracks = hand.some(sorted(hand.plan.table(Track)), 3)
    return assign_tracks(hand.plan, item=hand.item().id, tracks=tracks)


@gesture
def confirms_or_cancels(hand: Hand) -> Step:
    return set_status(hand.plan, item=hand.item().id, status=hand.one(tuple(Status)))


@gesture
def records_what_was(hand: Hand) -> Step:
    one = hand.item()
    begun = one.start if isinstance(one, Engagement) else one.depart
    start, end = hand.one((None, hand.around(begun))), hand.one((None, hand.around(begun)))
    return record_actual(hand.plan, item=one.id, start=start, end=end)


@gesture
def adds_a_move(hand: Hand) -> Step:
    return add_move(
        hand.plan,
        id=hand.new_id("mv"),
        depart=hand.start(),
        drives=DRIVES,
        origin=hand.maybe(Venue),
        destination=hand.maybe(Venue),
        tracks=hand.some(sorted(hand.plan.table(Track)), 2),
    )


@gesture
def shifts_a_move(hand: Hand) -> Step:
    one = hand.pick(Move)
    return shift_move(hand.plan, move=one.id, depart=hand.around(one.depart))


@gesture
def drags_an_edge_of_a_move(hand: Hand) -> Step:
    one = hand.pick(Move)
    if hand.dice.random() < 0.5:
        return resize_move(hand.plan, move=one.id, depart=hand.around(one.depart))
    return resize_move(hand.plan, move=one.id, arrive=hand.around(one.depart))


@gesture
def reckons_a_move(hand: Hand) -> Step:
    return reckon_move(hand.plan, move=hand.pick(Move).id, drives=DRIVES)
