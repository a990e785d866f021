"""The table of deeds: data."""

from __future__ import annotations

from functools import partial

from reception.plan.engagement import Status
from reception.plan.stay import StayStatus
from ui.deeds import book, ceremonies, editing, flags, looking, motorcades, programme, visits
from ui.deeds.deed import Deed, has_engagement, has_item, has_record, has_stay
from ui.theme.appearance import Shade

DEEDS: tuple[Deed, ...] = (
    # the book
    Deed("book-new", book.new, "Ctrl+Shift+N"),
    Deed("book-open", book.open_other, "Ctrl+O"),
    Deed("book-copy", book.save_copy, "Ctrl+Shift+S"),
    Deed("book-import", book.take_in, "Ctrl+Shift+I", writes=True),
    Deed("book-export", book.give_out, "Ctrl+Shift+E"),
    Deed("print", book.preview, "Ctrl+P", "print"),
    Deed("leave", book.leave, "Ctrl+Q"),
    # editing
    Deed(
        "undo",
        editing.undo,
        "Ctrl+Z",
        "undo",
        editing.can_undo,
        text=editing.undo_words,
        writes=True,
    ),
    Deed(
        "redo",
        editing.redo,
        "Ctrl+Y",
        "redo",
        editing.can_redo,
        text=editing.redo_words,
        writes=True,
    ),
    Deed("edit", programme.edit, "Ctrl+E", able=has_record),
    Deed("remove", editing.remove, "Del", "remove", has_record, in_programme=True, writes=True),
    Deed("replace", editing.replace, "Ctrl+Alt+R", writes=True),
    Deed("find", editing.find, "Ctrl+F", "search"),
    Deed("filter-stays", editing.filter_stays, "Ctrl+Shift+F"),
    # visits
    Deed("receive", visits.receive, "Ctrl+Shift+D", "stay", writes=True),
    Deed("stay-new", visits.new_stay, "Ctrl+Shift+V", writes=True),
    Deed("members", visits.members, "Ctrl+Shift+M", "people", has_stay),
    Deed("phases", visits.phases, "Ctrl+Alt+H", able=has_stay),
    Deed("phase-new", visits.new_phase, "Ctrl+Shift+H", able=has_stay, writes=True),
    Deed("stay-shift", visits.shift, "Ctrl+Shift+T", able=has_stay, writes=True),
    Deed(
        "party-split",
        visits.split,
        "Ctrl+Shift+P",
        able=partial(visits.has_tracks, 1),
        writes=True,
    ),
    Deed(
        "party-merge",
        visits.merge,
        "Ctrl+Shift+G",
        able=partial(visits.has_tracks, 2),
        writes=True,
    ),
    Deed(
        "stay-confirm",
        partial(visits.set_status, StayStatus.CONFIRMED),
        "Ctrl+Alt+C",
        able=has_stay,
        writes=True,
    ),
    Deed(
        "stay-cancel",
        partial(visits.set_status, StayStatus.CANCELLED),
        "Ctrl+Alt+X",
        able=has_stay,
        writes=True,
    ),
    # the programme
    Deed(
        "engagement-new",
        programme.new_engagement,
        "Ins",
        "engagement",
        in_programme=True,
        writes=True,
    ),
    Deed("move-new", programme.new_move, "Shift+Ins", "move", in_programme=True, writes=True),
    Deed(
        "sub-item-new", programme.new_sub_item, "Ctrl+Ins", "sub-item", has_engagement, writes=True
    ),
    Deed(
        "programme-paste",
        programme.paste,
        "Ctrl+V",
        able=has_stay,
        in_programme=True,
        writes=True,
    ),
    Deed("duplicate", programme.duplicate, "Ctrl+D", "duplicate", has_engagement, writes=True),
    Deed("variant-new", programme.new_variant, "Ctrl+B", "variant", has_engagement, writes=True),
    Deed(
        "variant-switch", programme.switch, "Ctrl+Shift+B", able=programme.can_switch, writes=True
    ),
    Deed(
        "item-confirm",
        partial(programme.set_item_status, Status.CONFIRMED),
        "Ctrl+1",
        able=has_item,
        writes=True,
    ),
    Deed(
        "item-tentative",
        partial(programme.set_item_status, Status.TENTATIVE),
        "Ctrl+2",
        "tbc",
        able=has_item,
        writes=True,
    ),
    Deed(
        "item-cancel",
        partial(programme.set_item_status, Status.CANCELLED),
        "Ctrl+3",
        able=has_item,
        writes=True,
    ),
    Deed(
        "nudge-earlier",
        partial(programme.nudge, -programme.NUDGE),
        "Ctrl+Alt+Up",
        able=has_item,
        writes=True,
    ),
    Deed(
        "nudge-later",
        partial(programme.nudge, programme.NUDGE),
        "Ctrl+Alt+Down",
        able=has_item,
        writes=True,
    ),
    Deed("reckon", programme.reckon, "Ctrl+R", able=programme.has_move, writes=True),
    Deed("orders", programme.orders, "Ctrl+Alt+O", able=has_engagement),
    Deed("seating", programme.seats, "Ctrl+Alt+S", able=has_engagement),
    Deed("slip-test", programme.test_slip, "Ctrl+Alt+L", able=programme.takes_place),
    Deed(
        "motorcade",
        motorcades.open_motorcade,
        "Ctrl+Alt+M",
        "move",
        able=programme.has_move,
    ),
    Deed("ways", motorcades.show_ways, "Ctrl+Alt+W", able=programme.has_move),
    Deed("slots", motorcades.give_slots, "Ctrl+Alt+A", able=has_engagement, writes=True),
    Deed("ceremony", ceremonies.open_ceremony, "Ctrl+Shift+C", able=has_engagement),
    Deed("begin-now", programme.begin_now, "F7", able=has_item, writes=True),
    Deed("end-now", programme.end_now, "F8", able=has_item, writes=True),
    # looking
    Deed("day-before", partial(looking.by_days, -1), "Ctrl+PgUp", "previous"),
    Deed("day-after", partial(looking.by_days, 1), "Ctrl+PgDown", "next"),
    Deed("day-today", looking.today, "Ctrl+T", "today"),
    Deed("day-go", looking.to_date, "Ctrl+G", "calendar"),
    Deed("office", looking.whole_office, "Ctrl+0", able=has_stay),
    Deed(
        "whole-stay",
        looking.whole_stay,
        "Ctrl+Shift+W",
        able=has_stay,
        checked=looking.is_whole_stay,
    ),
    Deed("pane-stays", partial(looking.to_pane, "stays"), "F12"),
    Deed("pane-timeline", partial(looking.to_pane, "timeline"), "F3"),
    Deed("pane-programme", partial(looking.to_pane, "programme"), "F4"),
    Deed("pane-map", partial(looking.to_pane, "map"), "Ctrl+Shift+A"),
    Deed("pane-form", partial(looking.to_pane, "form"), "F5"),
    Deed("pane-conflicts", partial(looking.to_pane, "conflicts"), "F6"),
    Deed("pane-history", partial(looking.to_pane, "history"), "Ctrl+H"),
    Deed("conflict-next", partial(looking.next_conflict, 1), "F9", "warning"),
    Deed("conflict-previous", partial(looking.next_conflict, -1), "Shift+F9"),
    Deed("conflict-mend", looking.mend_conflict, "Ctrl+M", able=looking.has_conflict),
    Deed(
        "conflict-accept",
        looking.accept_conflict,
        "Ctrl+K",
        "accept",
        looking.has_conflict,
        writes=True,
    ),
    Deed("language", looking.other_language, "Ctrl+L", "language"),
    Deed(
        "shade-system",
        partial(looking.wear, Shade.SYSTEM),
        "Ctrl+Alt+1",
        checked=partial(looking.wears, Shade.SYSTEM),
    ),
    Deed(
        "shade-light",
        partial(looking.wear, Shade.LIGHT),
        "Ctrl+Alt+2",
        checked=partial(looking.wears, Shade.LIGHT),
    ),
    Deed(
        "shade-dark",
        partial(looking.wear, Shade.DARK),
        "Ctrl+Alt+3",
        checked=partial(looking.wears, Shade.DARK),
    ),
    # registers and help
    Deed("registers", looking.registers, "Ctrl+Shift+R", "venue"),
    Deed("flag-roads", flags.show_roads, "Ctrl+Alt+F"),
    Deed("flag-plans", flags.show_plans, "Ctrl+Alt+P"),
    Deed("settings", looking.settings, "Ctrl+,", "settings"),
    Deed("help", looking.help_here, "F1", "info"),
    Deed("shortcuts", looking.shortcuts, "Ctrl+/"),
    Deed("about", looking.about, "Ctrl+Shift+/"),
)
