"""Following: when one item moves, what has to move with it, found by asking the checks.

A shift is tried; where it leaves too little time before or after it, the neighbour is pushed on by
what is lacking, in the same direction, until a gap takes it up. What it would run into by the clock
is pushed on before the checks are asked; where something is left in the way of that, only what the
checks tell of is pushed, which may come to rest somewhere else. Where a neighbour must stay, what
pushes against it is shortened as far as it may be. Only the parties' own programmes are pushed:
another delegation never moves for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

import msgspec

from reception.actions.engagement import resize_engagement
from reception.actions.item import nudge_item
from reception.actions.move import resize_move
from reception.checks.conflict import Conflict, Severity
from reception.mends.bench import Bench, Outcome, Verb, minutes
from reception.mends.lengths import least_minutes
from reception.mends.mend import MendKind, are_harmless
from reception.mends.openings import fitting, on_mark
from reception.mends.ties import ties_of
from reception.plan.change import Step
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.span import minutes_between

MOST_ROUNDS = 16


class Slide(msgspec.Struct, frozen=True):
    """By how many minutes an item's start and its end move; negative is earlier."""

    start: int
    end: int


STILL = Slide(0, 0)
Slides = Mapping[str, Slide]


def shift(by: int) -> Slide:
    """The slide that keeps an item's length."""
    return Slide(by, by)


def followed(
    bench: Bench,
    kind: MendKind,
    conflict: Conflict,
    slides: Slides,
    *,
    later: bool,
    base: Sequence[Verb] = (),
    subject: str = "",
) -> Step | None:
    """The step of `base` and these slides, told as a mend of `subject` or of what slides first,
    with all that has to follow. None where it cannot be done or does not bear on the conflict;
    where something stays in the way, the step as far as it came, for the judge to say what it
    breaks."""
    reached: Step | None = None
    for by_clock in (True, False):
        step = _followed(
            bench,
            kind,
            conflict,
            dict(slides),
            later=later,
            base=base,
            subject=subject or next(iter(slides)),
            by_clock=by_clock,
        )
        if step is not None and are_harmless(bench.outcome(step).breaks):
            return step
        reached = reached or step
    return reached


def _followed(
    bench: Bench,
    kind: MendKind,
    conflict: Conflict,
    sliding: dict[str, Slide],
    *,
    later: bool,
    base: Sequence[Verb],
    subject: str,
    by_clock: bool,
) -> Step | None:
    held = set[str]()
    reached: Step | None = None
    for _ in range(MOST_ROUNDS):
        if by_clock:
            _run_into(bench, sliding, held, later=later)
        if not all(_may_slide(bench, id, slide) for id, slide in sliding.items()):
            return reached
        step = bench.step(kind, subject, *base, *_verbs(bench.plan, sliding))
        if step is None:
            return reached
        outcome = bench.outcome(step)
        if conflict in outcome.clears:
            reached = step
        lacking = _lacking(outcome, conflict)
        if not lacking:
            return reached
        after = bench.plan.apply(step)
        moved = [_pushed(bench, after, one, sliding, held, later=later) for one in lacking]
        if not all(moved):
            return reached
    return reached


def lack_between(plan: Plan, conflict: Conflict, first: Item, second: Item) -> int:
    """How many minutes the second starts too early after the first, as the conflict has it."""
    lacks = [1, conflict.shortfall]
    if first.course and second.course and conflict.case != "turn_round":
        lacks.append(minutes_between(second.course.start, first.course.end))
    return max(lacks)


def _lacking(outcome: Outcome, conflict: Conflict) -> list[Conflict]:
    """What a further push could still put right: the conflict itself, and errors of its making."""
    mine = [one for one in outcome.stays if one.key == conflict.key]
    made = [one for one in outcome.breaks if one.severity is Severity.ERROR]
    return [*mine, *(one for one in made if one.key != conflict.key)]


def _pushed(
    bench: Bench,
    after: Plan,
    lacking: Conflict,
    sliding: dict[str, Slide],
    held: set[str],
    *,
    later: bool,
) -> bool:
    """Push on what stands in the way, or hold back what pushes against it; False where neither can
    be."""
    items = [item for id in lacking.subjects if (item := after.item(id))]
    if len(items) == 1 and items[0].id in sliding and lacking.case != "drive":
        further = on_mark(lacking.shortfall) * (1 if later else -1)
        slide = sliding[items[0].id]
        sliding[items[0].id] = Slide(slide.start + further, slide.end + further)
        return lacking.shortfall > 0
    if len(items) == 1 and isinstance(items[0], Move):
        return _drawn_out(bench, items[0], on_mark(lacking.shortfall), sliding, later=later)
    if len(items) != 2:
        return False
    first, second = sorted(items, key=lambda item: (item.begins, item.planned_end))
    lack = on_mark(lack_between(after, lacking, first, second))
    ahead, behind = (second, first) if later else (first, second)
    pushed, pusher = bench.root(ahead), bench.root(behind)
    if pushed.id == pusher.id or not (pushed.id in sliding or _go_together(bench, pushed, sliding)):
        return False
    if pushed.id not in held and _pushed_on(bench, pushed, lack, sliding, later=later):
        return True
    return _held_back(pusher, lack if later else -lack, sliding, held)


def _run_into(bench: Bench, sliding: dict[str, Slide], held: set[str], *, later: bool) -> None:
    """Push on whatever those that slide would run into on the programmes of their parties, with
    boarding, drive and reserve, and what that runs into. What cannot be pushed is left for the
    checks to tell of."""
    found = [item for id in sliding if (item := bench.plan.item(id))]
    for delegation in sorted({one for item in found for one in bench.plan.delegations_of(item)}):
        ties = bench.ground.remembered(ties_of, delegation)
        for tie in ties if later else reversed(ties):
            one, other = (sliding.get(item.id, STILL) for item in (tie.first, tie.second))
            lack = (one.start if tie.is_way else one.end) - other.start - tie.spare
            pushed, pusher = (tie.second, tie.first) if later else (tie.first, tie.second)
            if lack > 0 and pusher.id in sliding and pushed.id not in held:
                _pushed_on(bench, pushed, on_mark(lack), sliding, later=later)


def _pushed_on(
    bench: Bench, item: Item, lack: int, sliding: dict[str, Slide], *, later: bool
) -> bool:
    """Push an item further by so many minutes or a few more; False where it cannot be."""
    so_far = sliding.get(item.id, STILL)
    by = (
        fitting(bench, item, abs(so_far.start) + lack, later=later)
        if bench.is_movable(item)
        else None
    )
    if by is not None:
        sliding[item.id] = Slide(by, so_far.end + by - so_far.start)
    return by is not None


def _held_back(pusher: Item, lack: int, sliding: dict[str, Slide], held: set[str]) -> bool:
    """What pushes moves less far: an engagement keeps its own beginning and is shortened, a drive
    moves less altogether, so that what pushes the drive is next."""
    slide = sliding.get(pusher.id)
    if slide is None:
        return False
    if isinstance(pusher, Move):
        held.add(pusher.id)
        sliding[pusher.id] = Slide(slide.start - lack, slide.end - lack)
    elif lack > 0:
        sliding[pusher.id] = Slide(slide.start, slide.end - lack)
    else:
        sliding[pusher.id] = Slide(slide.start - lack, slide.end)
    return True


def _drawn_out(
    bench: Bench, move: Move, lack: int, sliding: dict[str, Slide], *, later: bool
) -> bool:
    earlier = sliding.get(move.id, STILL)
    if later:
        sliding[move.id] = Slide(earlier.start, earlier.end + lack)
    else:
        sliding[move.id] = Slide(earlier.start - lack, earlier.end)
    return bench.is_movable(move)


def _go_together(bench: Bench, item: Item, sliding: Slides) -> bool:
    others = (bench.plan.item(id) for id in sliding)
    return any(not set(item.tracks).isdisjoint(other.tracks) for other in others if other)


def _may_slide(bench: Bench, id: str, slide: Slide) -> bool:
    """Whether it is near enough, and leaves as much of an item as there must be. What is new to the
    plan has no length to keep."""
    item = bench.plan.item(id)
    if item is None:
        return True
    if max(abs(slide.start), abs(slide.end)) > bench.furthest(item):
        return False
    shorter = slide.start - slide.end
    if shorter <= 0:
        return True
    length = minutes_between(item.begins, item.planned_end)
    return length - shorter >= least_minutes(bench, item)


def _verbs(plan: Plan, sliding: Slides) -> Iterator[Verb]:
    """The officer's verbs that make these slides: moving whole, then dragging an edge."""
    for id, slide in sliding.items():
        whole = slide.start if slide.start and slide.end else 0
        if whole:
            yield partial(nudge_item, item=id, minutes=whole)
        if slide.end != whole:
            yield partial(_edge_dragged, item=id, end=slide.end - whole)
        elif slide.start != whole:
            yield partial(_edge_dragged, item=id, start=slide.start - whole)


def _edge_dragged(plan: Plan, *, item: str, start: int = 0, end: int = 0) -> Step:
    one = plan.item(item)
    begins = one.begins + minutes(start) if one and start else None
    ends = one.planned_end + minutes(end) if one and end else None
    if isinstance(one, Move):
        return resize_move(plan, move=item, depart=begins, arrive=ends)
    return resize_engagement(plan, engagement=item, start=begins, end=ends)
