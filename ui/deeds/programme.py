"""What is done to a programme: adding, copying, cancelling, plan B, what really happened."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from reception.actions.engagement import add_engagement, add_variant, copy_engagement
from reception.actions.item import nudge_item, put_in_force, record_actual, set_status
from reception.actions.move import reckon_move
from reception.actions.record import add_record
from reception.margins import Margins
from reception.plan.engagement import Engagement, Status
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.zone import instant
from reception.routes.road_drives import road_drives
from ui.models.programme_cells import Column

if TYPE_CHECKING:
    from ui.window import Window

FIRST = time(9)
"""Where a programme without items begins."""
NUDGE = 5
USUAL_MOVE = timedelta(minutes=30)


def new_engagement(window: Window) -> None:
    """Add an engagement after the chosen item, for the same tracks, and let its title be typed."""
    after = _item_before(window)
    id = window.desk.session.new_id(Engagement.KIND)
    action = partial(
        add_engagement, id=id, start=_free_from(window, after), tracks=_tracks(window, after)
    )
    if window.desk.act(action) is not None:
        window.desk.chosen = id
        window.programme.table.edit_cell(id, Column.TITLE)


def new_move(window: Window) -> None:
    """Add a move after the chosen item, from its place, and let its ends be typed."""
    after = _item_before(window)
    desk = window.desk
    if isinstance(after, Move):
        origin = after.destination
    else:
        venue = desk.plan.venue_of(after) if after else None
        origin = venue.id if venue else ""
    depart = _free_from(window, after)
    move = Move(
        id=desk.session.new_id(Move.KIND),
        tracks=_tracks(window, after),
        origin=origin,
        depart=depart,
        arrive=depart + USUAL_MOVE,
    )
    if desk.act(partial(add_record, record=move)) is not None:
        desk.chosen = move.id
        window.programme.table.edit_cell(move.id, Column.TITLE)


def new_sub_item(window: Window) -> None:
    """Add an item inside the chosen engagement, at its beginning."""
    whole = window.desk.chosen_engagement
    if whole is None:
        return
    id = window.desk.session.new_id(Engagement.KIND)
    action = partial(
        add_engagement,
        id=id,
        start=whole.start,
        end=min(whole.start + timedelta(minutes=10), whole.planned_end),
        tracks=whole.tracks,
        venue=whole.venue,
        room=whole.room,
        parent=whole.id,
    )
    if window.desk.act(action) is not None:
        window.desk.chosen = id
        window.programme.table.edit_cell(id, Column.TITLE)


def new_variant(window: Window) -> None:
    """Add a plan B for the chosen engagement, a copy to be changed."""
    whole = window.desk.chosen_engagement
    if whole is None:
        return
    step = window.desk.act(partial(add_variant, of=whole.id, new_id=window.desk.session.new_id))
    if step is not None:
        window.desk.chosen = step.subject
        window.focus_form()


def switch(window: Window) -> None:
    """Of plan A and plan B let the chosen one count, or where it does already the other."""
    item, plan = window.desk.chosen_item, window.desk.plan
    if item is None:
        return
    if item.in_force:
        others = (item.variant_of, *(variant.id for variant in plan.variants_of(item.id)))
        wanted = next((id for id in others if id), item.id)
    else:
        wanted = item.id
    if window.desk.act(partial(put_in_force, item=wanted)) is not None:
        window.desk.notices.done("notice-switched", undo=True)


def can_switch(window: Window) -> bool:
    """Whether the chosen item has a plan B or is one."""
    item = window.desk.chosen_item
    return item is not None and bool(item.variant_of or window.desk.plan.variants_of(item.id))


def paste(window: Window) -> None:
    """Ask for a programme to add to the stay looked at."""
    from ui.dialogs.paste_programme import paste_programme_dialog

    stay = window.desk.stay_looked_at
    if stay is not None:
        paste_programme_dialog(window, stay).open()


def duplicate(window: Window) -> None:
    """Copy the chosen engagement with all it holds to where it ends."""
    whole = window.desk.chosen_engagement
    if whole is None:
        return
    action = partial(
        copy_engagement,
        engagement=whole.id,
        new_id=window.desk.session.new_id,
        start=whole.planned_end,
    )
    step = window.desk.act(action)
    if step is not None:
        window.desk.chosen = step.subject


def set_item_status(status: Status, window: Window) -> None:
    """Confirm, put down as tentative or cancel the chosen item."""
    item = window.desk.chosen_item
    if item is None:
        return
    done = window.desk.act(partial(set_status, item=item.id, status=status))
    if done is not None and status is Status.CANCELLED:
        window.desk.notices.done("notice-cancelled", undo=True)


def nudge(minutes: int, window: Window) -> None:
    """Move the chosen item a little; several in a row are one undo."""
    item = window.desk.chosen_item
    if item is not None:
        window.desk.act(partial(nudge_item, item=item.id, minutes=minutes))


def reckon(window: Window) -> None:
    """Reckon the arrival of the chosen move anew from the way."""
    item = window.desk.chosen_item
    if isinstance(item, Move):
        plan = window.desk.plan
        drives = road_drives(plan, Margins.of(plan))
        window.desk.act(partial(reckon_move, move=item.id, drives=drives))


def has_move(window: Window) -> bool:
    """Whether a move is chosen."""
    return isinstance(window.desk.chosen_item, Move)


def orders(window: Window) -> None:
    """Show who comes before whom at the chosen engagement."""
    from ui.seating.order_dialog import OrderDialog

    item = window.desk.chosen_item
    if item is not None:
        OrderDialog(window.desk, item.id, window).show()


def seats(window: Window) -> None:
    """Show who sits where at the chosen engagement."""
    from ui.seating.dialog import SeatingDialog

    item = window.desk.chosen_item
    if item is not None:
        SeatingDialog(window.desk, window.appearance, item.id, window).show()


def test_slip(window: Window) -> None:
    """Show what follows when the chosen item begins late."""
    from ui.slips.dialog import SlipDialog

    item, book = window.desk.chosen_item, window.book
    if item is not None:
        SlipDialog(
            window.desk,
            window.slack,
            window.appearance,
            item.id,
            window,
            revision=(lambda: book.revision) if book else None,
        ).show()


def takes_place(window: Window) -> bool:
    """Whether an item is chosen that takes place as the book stands."""
    item = window.desk.chosen_item
    return item is not None and window.desk.plan.takes_place(item)


def begin_now(window: Window) -> None:
    """Write down that the chosen item begins now."""
    item = window.desk.chosen_item
    if item is not None:
        window.desk.act(partial(record_actual, item=item.id, start=_this_minute(window)))


def end_now(window: Window) -> None:
    """Write down that the chosen item ends now."""
    item = window.desk.chosen_item
    if item is not None:
        window.desk.act(partial(record_actual, item=item.id, end=_this_minute(window)))


def edit(window: Window) -> None:
    """Type into the form of what is chosen."""
    window.focus_form()


def _this_minute(window: Window) -> datetime:
    return window.desk.session.clock().replace(second=0, microsecond=0)


def _item_before(window: Window) -> Item | None:
    """The item that a new one comes after: the chosen one where the programme shows it (it may be
    of a day that nobody looks at any more), else the last of the stay's day."""
    model, item = window.programme.model, window.desk.chosen_item
    if item is not None and model.row_of(item.id) >= 0:
        return item
    if window.desk.stay_looked_at is None or window.programme.whole_stay:
        return None
    return model.item_at(model.rowCount() - 1)


def _free_from(window: Window, after: Item | None) -> datetime:
    if after is not None:
        return max(after.begins, after.planned_end)
    desk = window.desk
    stay = window.desk.stay_looked_at
    nine = instant(desk.day, FIRST, desk.plan.zone)
    return max(nine, stay.arrives) if stay and stay.arrives < stay.departs else nine


def _tracks(window: Window, like: Item | None) -> tuple[str, ...]:
    if like is not None and like.tracks:
        return like.tracks
    stay = window.desk.stay_looked_at
    tracks = window.desk.plan.tracks_of(stay.id) if stay else ()
    return (tracks[0].id,) if tracks else ()
