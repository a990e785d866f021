"""What a gesture on the timeline asks of the plan: pixels have become spans, spans become steps."""

from __future__ import annotations

from reception.actions.engagement import move_engagement, resize_engagement
from reception.actions.move import resize_move, shift_move
from reception.plan.change import Step
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.span import Span
from ui.timeline.gesture import Grip


def span_step(plan: Plan, item: Item, grip: Grip, span: Span, merge_key: str = "") -> Step:
    """The step that puts an item where a gesture has brought it.

    Raises:
        Fault: that makes no sense of the plan.
    """
    # A bar shows the course; what is planned moves by as much as the bar was moved.
    course = item.course or span
    start, end = (
        item.begins + (span.start - course.start),
        item.planned_end + (span.end - course.end),
    )
    match item, grip:
        case Engagement(), Grip.BODY:
            return move_engagement(plan, engagement=item.id, start=start, merge_key=merge_key)
        case Engagement(), Grip.START:
            return resize_engagement(plan, engagement=item.id, start=start, merge_key=merge_key)
        case Engagement(), Grip.END:
            return resize_engagement(plan, engagement=item.id, end=end, merge_key=merge_key)
        case _, Grip.BODY:
            return shift_move(plan, move=item.id, depart=start, merge_key=merge_key)
        case _, Grip.START:
            return resize_move(plan, move=item.id, depart=start, merge_key=merge_key)
    return resize_move(plan, move=item.id, arrive=end, merge_key=merge_key)
