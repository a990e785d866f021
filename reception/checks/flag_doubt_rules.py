"""F8: what a second person has to look at, and what somebody else has to decide.

Source: mix-ups of flags that look alike or follow each other in a list are on record again and
again; what mourning means for the flags of a visit is for the ministry, or the guest's embassy, to
say; whether a personal standard flies is for the guest (Order No. 9 of 28 June 2024).
"""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.flag_ground import day_of, design_at, moment_of, span_of, windows_of
from reception.checks.ground import Ground
from reception.flags.designs import Design
from reception.flags.lookalikes import lookalikes
from reception.flags.passes import stay_state
from reception.flags.standards import standard_of
from reception.flags.windows import lowered
from reception.plan.flag_plan import FlagPlan, HalfMastDecision
from reception.plan.stay import StandardWish, Stay

A_DAY = 86_400


def flags_confusable(ground: Ground, id: str) -> Iterator[Conflict]:
    """F8: the flags of a plan are taken for those of the same or another plan of about the same
    days, and no second person has compared them with their pictures."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None or flags.checked_by:
        return
    own = _time(ground, flags)
    if own is None:
        return
    days = ground.margins.value("flag_confusable_days", day_of(ground, own[1]))
    for other in sorted(ground.plan.table(FlagPlan)):
        theirs = own if other == id else _time(ground, ground.plan.table(FlagPlan)[other])
        if theirs is None or max(own[1], theirs[1]) - min(own[2], theirs[2]) > days * A_DAY:
            continue
        alike = [
            sorted(pair)
            for pair in lookalikes()
            if _seen_apart(pair, own[0], theirs[0], same=other == id)
        ]
        if alike:
            yield from ground.found(
                "F8",
                "confusable" if other == id else "confusable_with",
                subjects=(id,) if other == id else (id, other),
                span=span_of(own[1], own[2]),
                facts=(Fact("flags", tuple(sorted({one for pair in alike for one in pair}))),),
            )


def mourning_undecided(ground: Ground, id: str) -> Iterator[Conflict]:
    """F8: a state is in mourning while the flags of a plan are up, and nobody has decided what
    that means for them; or a flag would be lowered that never is."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None:
        return
    windows = [window for _, window in windows_of(ground, flags)]
    mournings = [mourning for window in windows for mourning in window.mournings]
    if not mournings:
        return
    if flags.half_mast is HalfMastDecision.UNDECIDED:
        start, end = min(m.start for m in mournings), max(m.end for m in mournings)
        yield from ground.found(
            "F8",
            "half_mast",
            subjects=(id,),
            span=span_of(start, end),
            facts=(
                Fact("flags", tuple(sorted({mourning.state for mourning in mournings}))),
                Fact("from", moment_of(start)),
                Fact("until", moment_of(end)),
            ),
        )
    kept_up = {
        state
        for window in windows
        for mourning in window.mournings
        for state in lowered(window, mourning.start) or ()
        if _is_never_lowered(ground, state, mourning.start)
    }
    if kept_up:
        yield from ground.found(
            "F8",
            "never_lowered",
            subjects=(id,),
            span=None,
            facts=(Fact("flags", tuple(sorted(kept_up))),),
        )


def standard_unasked(ground: Ground, id: str) -> Iterator[Conflict]:
    """F8: the guest is a head of state who has a personal standard, and nobody has asked whether
    he wishes it on his car and residence. It is told of the first plan for the stay alone."""
    flags = ground.plan.get(FlagPlan, id)
    stay = ground.plan.get(Stay, flags.serves) if flags else None
    if stay is None or stay.standard is not StandardWish.UNASKED:
        return
    if id != min(one.id for one in ground.plan.referring(FlagPlan, "serves", stay.id)):
        return
    standard = standard_of(ground.plan, stay, stay_state(ground.plan, stay))
    if standard is not None:
        told = Fact("flags", (standard.code,))
        yield from ground.found("F8", "standard", subjects=(id, stay.id), span=None, facts=(told,))


def _is_never_lowered(ground: Ground, state: str, at: float) -> bool:
    design = design_at(ground, state, at)
    return isinstance(design, Design) and design.never_lowered


def _seen_apart(
    pair: frozenset[str], own: frozenset[str], theirs: frozenset[str], *, same: bool
) -> bool:
    """Whether of two flags one is in the one plan and the other in the other, and not both in
    each, where they are seen to be different."""
    crossed = bool(pair & own) and any(pair - {state} <= theirs for state in pair & own)
    return crossed and (same or not pair <= own)


def _time(ground: Ground, flags: FlagPlan) -> tuple[frozenset[str], float, float] | None:
    """Whose flags a plan flies, and from when to when on any of its roads."""
    windows = [window for _, window in windows_of(ground, flags)]
    if not windows:
        return None
    states = frozenset(state for window in windows for state in window.guests)
    return states, min(one.up for one in windows), max(one.down for one in windows)
