"""The verbs of engagements."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from reception.actions.act import NewId, act, found, require_moment
from reception.actions.durations import usual_duration
from reception.actions.item import family_of, later, parts_of, resized
from reception.actions.record import add_record, change_record
from reception.plan.change import Step, added, replaced
from reception.plan.engagement import Engagement, EngagementKind, Status
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.span import minutes_between


def add_engagement(
    plan: Plan,
    *,
    id: str,
    start: datetime,
    engagement: EngagementKind = EngagementKind.OTHER,
    end: datetime | UnsetType | None = UNSET,
    room: str = "",
    **fields: Any,
) -> Step:
    """A new engagement. Left out, its end is what is usual for its kind; None leaves it open. Its
    venue is that of its room."""
    draft = Engagement(id=id, start=start, engagement=engagement, room=room, **fields)
    require_moment(draft, start=start)
    if isinstance(end, UnsetType):
        end = start + usual_duration(plan, engagement, start)
    venue = found(plan, Room, room).venue if room else draft.venue
    return add_record(plan, record=msgspec.structs.replace(draft, end=end, venue=venue))


def entitle_engagement(
    plan: Plan, *, engagement: str, kind: EngagementKind | None = None, **titles: str
) -> Step:
    """New titles (`title_zh`, `title_en`), and what they say it is: where nobody has said the kind
    yet it is `kind`, and takes as long as is usual for that if it was as long as usual before.

    Raises:
        StaleChange: there is no such engagement.
    """
    one = found(plan, Engagement, engagement)
    fields: dict[str, Any] = dict(titles)
    if kind is not None and one.engagement is EngagementKind.OTHER:
        fields["engagement"] = kind
        if one.end == one.start + usual_duration(plan, one.engagement, one.start):
            fields["end"] = one.start + usual_duration(plan, kind, one.start)
    return change_record(plan, id=engagement, **fields)


def move_engagement(plan: Plan, *, engagement: str, start: datetime, merge_key: str = "") -> Step:
    """An engagement begins at another time and keeps its length. Its sub-items and its plan-B
    variants move by as much; what it holds goes with it. A variant moves alone."""
    one = found(plan, Engagement, engagement)
    require_moment(one, start=start)
    by = start - one.start
    changes = [later(each, by) for each in family_of(plan, one)]
    return act("engagement.move", engagement, changes, merge_key=merge_key)


def resize_engagement(
    plan: Plan,
    *,
    engagement: str,
    start: datetime | None = None,
    end: datetime | None = None,
    merge_key: str = "",
) -> Step:
    """An edge dragged to another time; five minutes stay at least. Sub-items keep their times.

    An open end stays open when the start is dragged: what is assumed changes, so that the time
    until which the place is taken does not.
    """
    one = found(plan, Engagement, engagement)
    begins, ends = one.start, one.planned_end
    if start is not None:
        begins, ends = resized(one, start, ends, dragged="start")
    if end is not None:
        begins, ends = resized(one, begins, end, dragged="end")
    if end is None and one.end is None:
        change = replaced(one, start=begins, assumed_minutes=minutes_between(begins, ends))
    else:
        change = replaced(one, start=begins, end=ends)
    return act("engagement.resize", engagement, [change], merge_key=merge_key)


def place_engagement(plan: Plan, *, engagement: str, room: str = "", venue: str = "") -> Step:
    """Where it takes place: a room, and with it its venue; or only a venue; or nothing yet.
    Sub-items that were in the same place follow. A layout the new room does not have is dropped."""
    one = found(plan, Engagement, engagement)
    layouts: set[str] = set()
    if room:
        there = found(plan, Room, room)
        venue, layouts = there.venue, {layout.name for layout in there.layouts}
    following = [
        part for part in parts_of(plan, one) if (part.venue, part.room) == (one.venue, one.room)
    ]
    changes = [
        replaced(each, venue=venue, room=room, layout=each.layout if each.layout in layouts else "")
        for each in (one, *following)
    ]
    return act("engagement.place", engagement, changes)


def add_variant(plan: Plan, *, of: str, new_id: NewId, **fields: Any) -> Step:
    """A plan B for an engagement: a copy of it with its sub-items and all it holds, not in force,
    differing in `fields`. A plan B of a plan B is one more for the same engagement."""
    one = found(plan, Engagement, of)
    main = found(plan, Engagement, one.variant_of) if one.variant_of else one
    draft = msgspec.structs.replace(main, variant_of=main.id, **fields)
    if "room" in fields and draft.room:
        draft = msgspec.structs.replace(draft, venue=found(plan, Room, draft.room).venue)
    require_moment(draft, start=draft.start)
    if "start" in fields and "end" not in fields and main.end is not None:
        draft = msgspec.structs.replace(draft, end=draft.start + (main.end - main.start))
    copies = _copies(plan, main, draft, new_id, in_force=False)
    return act("engagement.add_variant", copies[0].id, [added(copy) for copy in copies])


def copy_engagement(
    plan: Plan,
    *,
    engagement: str,
    new_id: NewId,
    start: datetime,
    tracks: tuple[str, ...] | None = None,
) -> Step:
    """The same once more at another time, for the same tracks or others: with its sub-items and
    all it holds, without what has really happened, free to be moved. A copy of a cancelled one
    is tentative, and a copy of a plan B stands on its own."""
    one = found(plan, Engagement, engagement)
    require_moment(one, start=start)
    draft = msgspec.structs.replace(
        one,
        start=start,
        end=one.end and start + (one.end - one.start),
        tracks=one.tracks if tracks is None else tracks,
        fixed=False,
        variant_of="",
    )
    copies = _copies(plan, one, draft, new_id, in_force=True)
    return act("engagement.copy", copies[0].id, [added(copy) for copy in copies])


def _copies(
    plan: Plan, pattern: Engagement, draft: Engagement, new_id: NewId, *, in_force: bool
) -> list[Record]:
    """The draft and copies of the pattern's sub-items and holdings under new ids, moved, placed
    and manned along with it. What is a plan B inside the pattern is not copied."""
    by = draft.start - pattern.start
    ids = {pattern.id: new_id(Engagement.KIND)}
    copied: list[Record] = []
    for each in (pattern, *parts_of(plan, pattern)):
        if each is not pattern:
            if each.variant_of or each.parent not in ids:
                continue
            ids[each.id] = new_id(Engagement.KIND)
        one = draft if each is pattern else _carried(each, pattern, draft, by)
        copy = msgspec.structs.replace(
            one,
            id=ids[each.id],
            parent=ids.get(one.parent, one.parent),
            in_force=in_force,
            status=Status.TENTATIVE if one.status is Status.CANCELLED else one.status,
            actual_start=None,
            actual_end=None,
        )
        copied.append(copy)
        copied += [
            msgspec.structs.replace(holding, id=new_id(holding.KIND), item=copy.id)
            for holding in sorted(plan.holdings_of(each.id), key=lambda holding: holding.id)
        ]
    return copied


def _carried(part: Engagement, pattern: Engagement, draft: Engagement, by: timedelta) -> Engagement:
    here = (part.venue, part.room) == (pattern.venue, pattern.room)
    return msgspec.structs.replace(
        part,
        start=part.start + by,
        end=part.end and part.end + by,
        tracks=draft.tracks if part.tracks == pattern.tracks else part.tracks,
        venue=draft.venue if here else part.venue,
        room=draft.room if here else part.room,
        fixed=False,
    )
