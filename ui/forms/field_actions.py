"""Field actions: what giving a field a new value means; often more than writing it down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from reception.actions.engagement import (
    entitle_engagement,
    move_engagement,
    place_engagement,
)
from reception.actions.item import assign_tracks, set_status
from reception.actions.move import shift_move
from reception.actions.record import change_record
from reception.actions.stay import set_stay_status
from reception.fields.kind_words import kind_of_title
from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.stay import Stay

Action = Callable[[Plan], Step]


def field_action(record: Record, field: str, value: Any) -> Action:
    """The action that gives a field of a record a new value: a new start moves the whole item, a
    status takes the sub-items along, a room brings its venue, a title says what it is."""
    id = record.id
    match record, field:
        case Engagement(), "title_zh" | "title_en":
            kind = kind_of_title(value)
            return partial(entitle_engagement, engagement=id, kind=kind, **{field: value})
        case Engagement(), "start":
            return partial(move_engagement, engagement=id, start=value)
        case Engagement(), "room" | "venue":
            return partial(place_engagement, engagement=id, **{field: value})
        case Move(), "depart":
            return partial(shift_move, move=id, depart=value)
        case Engagement() | Move(), "tracks":
            return partial(assign_tracks, item=id, tracks=value)
        case Engagement() | Move(), "status":
            return partial(set_status, item=id, status=value)
        case Stay(), "status":
            return partial(set_stay_status, stay=id, status=value)
    return partial(change_record, id=id, **{field: value})
