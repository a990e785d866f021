"""The list of makers: who has ideas for which conflicts, the likeliest to help first.

To add one: write a function from the bench and a conflict to ideas in the module of its remedy,
and put it here under the codes that it can bear on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.corrections import (
    ends_put_right,
    length_agreed,
    part_put_inside,
    setup_made_longer,
    stay_put_right,
)
from reception.mends.drives import move_planned
from reception.mends.exchanges import exchanged
from reception.mends.flags import (
    post_as_planned,
    road_flagged_for_guest,
    road_shared_otherwise,
)
from reception.mends.honours import (
    ceremony_called_off,
    honours_dropped,
    offers_dropped,
    rounds_corrected,
    word_replaced,
)
from reception.mends.interpreters import interpreter_added, interpreter_freed, relief_added
from reception.mends.keeping_apart import moved_out_of_the_way
from reception.mends.mend import Idea
from reception.mends.missing_honours import honours_given
from reception.mends.motorcades import (
    flags_taken_off,
    luggage_sent_ahead,
    other_hospital,
    pool_brought_earlier,
)
from reception.mends.parties import given_up, left_out, split
from reception.mends.pauses import meal_made_of, pause_made, rested_after_flight
from reception.mends.plans_b import plan_b, plan_b_placed, plan_b_prepared
from reception.mends.pools import drawn_at_another_time, drawn_from_another, fewer_drawn
from reception.mends.rooms import other_layout, other_room, swapped_rooms
from reception.mends.seats import guest_put_across, order_by_rule, seats_exchanged
from reception.mends.settings import setting_taken_out
from reception.mends.shifts import (
    drawn_out,
    given_its_cues,
    shifted_alone,
    shifted_apart,
    shifted_both,
    shifted_by_what_lacks,
    shortened,
)
from reception.mends.swaps import swapped_times
from reception.mends.tasks import due_moved, turn_put_right

Find = Callable[[Bench, Conflict], Iterable[Idea]]


class Maker(msgspec.Struct, frozen=True):
    """`codes` are the conflicts it has ideas for, as ``T1`` or as ``T2.gap`` for one case."""

    find: Find
    codes: frozenset[str]


def _for(find: Find, codes: str) -> Maker:
    return Maker(find, frozenset(codes.split()))


MAKERS: tuple[Maker, ...] = (
    _for(ends_put_right, "T3.reversed T3.empty"),
    _for(setting_taken_out, "B1"),
    _for(length_agreed, "T3.open_end"),
    _for(part_put_inside, "T3.outside_parent"),
    _for(stay_put_right, "T3.stay_reversed T3.phase_reversed T3.phase_outside"),
    _for(flags_taken_off, "M4.empty J1.car"),
    _for(luggage_sent_ahead, "M5.late"),
    _for(pool_brought_earlier, "M7.late M7.car"),
    _for(other_hospital, "M6"),
    _for(order_by_rule, "A2.displaced A2.idle"),
    _for(seats_exchanged, "A2.seats A3.side A3.side_talks A3.side_talks_end_on"),
    _for(guest_put_across, "A3.side A3.side_talks A3.side_talks_end_on"),
    _for(post_as_planned, "F3.turned F2.host_missing F5.arms F5.states"),
    _for(road_flagged_for_guest, "F1.others"),
    _for(road_shared_otherwise, "F1.others"),
    _for(due_moved, "K1.due_after K1.order"),
    _for(turn_put_right, "K1.done_early K1.dropped"),
    _for(rounds_corrected, "E1.rounds"),
    _for(word_replaced, "J1.word"),
    _for(honours_dropped, "J1.feature E1.published E1.office E1.assumed"),
    _for(ceremony_called_off, "J1.feature E1.published E1.office E1.assumed"),
    _for(honours_given, "E2"),
    _for(offers_dropped, "P5"),
    _for(other_layout, "R2.capacity"),
    _for(plan_b_prepared, "D2.missing"),
    _for(plan_b_placed, "D2.no_place D2.collides"),
    _for(interpreter_added, "P2.language"),
    _for(relief_added, "P2.long P2.unrelieved"),
    _for(interpreter_freed, "P2.short"),
    _for(meal_made_of, "T6.meal"),
    _for(pause_made, "T6.meal T6.comfort"),
    _for(rested_after_flight, "T6.flight"),
    _for(setup_made_longer, "T5.short"),
    _for(drawn_at_another_time, "R5"),
    _for(drawn_from_another, "R5"),
    _for(fewer_drawn, "R5"),
    _for(exchanged, "T1 T2 R3 R4 P1 P2"),
    _for(drawn_out, "T2.drive"),
    _for(shifted_apart, "T1 T2 R1 R4 P1.overlap P1.turn_round P2.overlap P2.turn_round A1"),
    _for(shortened, "T1 T2 R1 R4 P1.overlap P1.turn_round P2.overlap P2.turn_round"),
    _for(other_room, "R1 R2 R3 T2.gap A1 D2"),
    _for(shifted_alone, "R3 T5.closed T5.taken T8.not_before"),
    _for(given_its_cues, "C1.too_long C1.tight"),
    _for(shifted_by_what_lacks, "T4 T8 W2 M1 M3.departures"),
    _for(shifted_both, "T1 T2 R1 R4 P1"),
    _for(move_planned, "T2.gap"),
    _for(swapped_times, "T1 T2 R1 R3 R4 P1 A1"),
    _for(swapped_rooms, "R1 R2"),
    _for(moved_out_of_the_way, "A1"),
    _for(plan_b, "T1 T2 R1 R2 R3 R4 P1 A1 D2 T5"),
    _for(given_up, "T1"),
    _for(left_out, "T1 T2"),
    _for(split, "T1 T2"),
)


def ideas_for(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """All ideas anybody has for a conflict, in the order of the list."""
    wanted = {conflict.code, f"{conflict.code}.{conflict.case}"}
    for maker in MAKERS:
        if not wanted.isdisjoint(maker.codes):
            yield from maker.find(bench, conflict)
