"""The book at large: tasks, acceptances, settings, any field of any record, removals."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from reception.actions.acceptance import accept_conflict, withdraw_acceptance
from reception.actions.record import add_record, change_record, remove_record
from reception.actions.setting import clear_setting, set_setting
from reception.actions.task import set_task_status
from reception.plan.acceptance import Acceptance
from reception.plan.change import Step, replaced, step
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.kinds import KINDS
from reception.plan.member import Member
from reception.plan.room import Room
from reception.plan.setting import Setting
from reception.plan.stay import Stay
from reception.plan.task import Task, TaskStatus
from reception.plan.track import Track
from reception.plan.venue import Venue
from tests.random_user.hand import WORDS, Hand, NothingThere, gesture


@gesture
def serves_or_avoids(hand: Hand) -> Step:
    tags = hand.some(("pork", "alcohol", "halal", "clock", "瓷盘", ""), 3)
    if hand.dice.random() < 0.5:
        return change_record(hand.plan, id=hand.pick(Engagement).id, offers=tags)
    return change_record(hand.plan, id=hand.pick(Member).id, avoids=tags)


@gesture
def says_how_a_room_is_reached(hand: Hand) -> Step:
    ways = hand.some(("lift A", "lift B", "长廊"), 2)
    return change_record(hand.plan, id=hand.pick(Room).id, ways=ways)


@gesture
def does_a_task(hand: Hand) -> Step:
    return set_task_status(
        hand.plan,
        task=hand.pick(Task).id,
        status=hand.one(tuple(TaskStatus)),
        at=hand.one((None, hand.start())),
    )


@gesture
def adds_a_task(hand: Hand) -> Step:
    tasks = sorted(hand.plan.table(Task))
    task = Task(
        id=hand.new_id("task"),
        serves=hand.one((hand.item(), hand.pick(Stay))).id,
        due=hand.start(),
        after=hand.some(tasks, 2),
    )
    return add_record(hand.plan, record=task)


@gesture
def accepts_a_conflict(hand: Hand) -> Step:
    return accept_conflict(
        hand.plan,
        id=hand.new_id("a"),
        code=hand.one(("T1", "R1", "P1")),
        subjects=(hand.item().id, hand.item().id),
        proof="overlap=15",
        reason=hand.one(WORDS),
        author="li",
        at=hand.start(),
    )


@gesture
def withdraws_an_acceptance(hand: Hand) -> Step:
    return withdraw_acceptance(hand.plan, acceptance=hand.pick(Acceptance).id)


@gesture
def sets_a_setting(hand: Hand) -> Step:
    key, values = hand.one(
        (
            ("office.zone", ("Asia/Shanghai", "Europe/Berlin", "Mars/Olympus", "../../etc")),
            ("margin.boarding_base", ("0", "12", "-1", "nan", "five")),
            ("margin.reserve_share", ("0", "40.5")),
        )
    )
    return set_setting(hand.plan, key=key, value=hand.one(values))


@gesture
def clears_a_setting(hand: Hand) -> Step:
    return clear_setting(hand.plan, key=hand.pick(Setting).id)


@gesture
def changes_a_field(hand: Hand) -> Step:
    """Any field that is a name, an amount or a reference, of any record, to something of its sort
    or to nonsense."""
    record = hand.pick(KINDS[hand.one(tuple(KINDS))])
    field = hand.one([field for field in record.__struct_fields__ if field != "id"])
    old = getattr(record, field)
    new: Any = hand.one(WORDS)
    if field in record.REFERENCES:
        id = hand.maybe(KINDS[hand.one(record.REFERENCES[field])])
        new = id if isinstance(old, str) else (id,) * bool(id)
    elif isinstance(old, bool):
        new = not old
    elif isinstance(old, int):
        new = hand.one((0, 1, 15, -1, 10**7))
    elif isinstance(old, datetime):
        new = hand.around(old)
    elif not isinstance(old, str) or type(old) is not str:
        new = hand.one((None, "no such thing", ()))
    return change_record(hand.plan, id=record.id, **{field: new})


@gesture
def removes_an_item(hand: Hand) -> Step:
    return remove_record(hand.plan, id=hand.item().id)


@gesture
def removes_anything(hand: Hand) -> Step:
    kind = KINDS[hand.one(tuple(KINDS))]
    if kind in (Delegation, Stay, Track, Venue) and hand.dice.random() < 0.8:
        raise NothingThere  # these take so much along that soon nothing would be left
    return remove_record(hand.plan, id=hand.pick(kind).id)


@gesture
def thins_out(hand: Hand) -> Step:
    """Something goes of what there is most of, places aside; so that no book grows for ever."""
    kinds = [kind for kind in KINDS.values() if kind not in (Venue, Room)]
    return remove_record(
        hand.plan, id=hand.pick(max(kinds, key=lambda kind: len(hand.plan.table(kind)))).id
    )


@gesture
def names_what_is_not_there(hand: Hand) -> Step:
    """As a colleague's change might that comes too late; the plan itself must refuse it."""
    one = hand.pick(Engagement)
    return step("engagement.change", one.id, [replaced(one, room="no-such-room")])
