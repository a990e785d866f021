"""F2, F3, F4, F7, F8 and J1 of a flag plan: whose flags, in which place, how large, how many, and
what else has to be decided before they hang.

Source: the Foreign Ministry's Order No. 9 of 28 June 2024 on raising and using flags in foreign
affairs, and published guidance for it: the foreign flag takes the upper place where the host gives
the event, areas about equal, only states with diplomatic relations. Who has flags along roads is
practice as far as is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.flag_ground import (
    day_of,
    design_at,
    needs,
    roads_of_plan,
    span_of,
    windows_of,
)
from reception.checks.ground import Ground
from reception.entitlements import NOT_FOREIGN
from reception.flags.cloths import general_cloths, partner_cloth
from reception.flags.designs import Design, Missing, MissingWhy
from reception.flags.laying import LaidPost, LaidRoad, flags_on
from reception.flags.passes import stay_state, stays_served
from reception.flags.sets import has_flags
from reception.flags.states import HOST, has_relations, may_fly, states
from reception.flags.windows import GUESTLESS, Window, guests_of
from reception.plan.delegation import Delegation
from reception.plan.flag_choice import BARE, FlagChoice
from reception.plan.flag_plan import FlagPattern, FlagPlan
from reception.plan.flag_post import FlagPost
from reception.plan.phase import VisitKind
from reception.plan.span import Span
from reception.plan.stay import Stay, StayStatus

ON_ROADS = (VisitKind.STATE, VisitKind.OFFICIAL)
"""Kinds of visit whose guests have flags along roads."""


def flags_unentitled(ground: Ground, id: str) -> Iterator[Conflict]:
    """F2 and J1: a plan flies flags of a guest who has none, of a visit that has none along
    roads, or of a state without relations; or it never flies the host's."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None:
        return
    stays = stays_served(ground.plan, flags)
    yield from _not_foreign(ground, flags, stays)
    if flags.pattern in GUESTLESS:
        return
    stay = ground.plan.get(Stay, flags.serves)
    if stay is not None and not flags.states:
        yield from _of_stay(ground, flags, stay)
    windows = list(windows_of(ground, flags))
    instant = min((window.up for _, window in windows), default=None)
    if instant is not None:
        day = day_of(ground, instant)
        table = states()
        guests = [state for state in guests_of(ground.plan, flags) if state in table]
        lacking = tuple(state for state in guests if not has_relations(table[state], day))
        if lacking:
            yield from ground.found(
                "F2", "no_relations", subjects=(id,), span=None, facts=(Fact("flags", lacking),)
            )


def choices_wrong(ground: Ground, id: str) -> Iterator[Conflict]:
    """F2, F3 and F5 of single posts: an officer's choice leaves the host's flag out beside a
    guest's, puts the host in the upper place, or takes more arms than the post has."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None:
        return
    for choice in sorted(ground.plan.referring(FlagChoice, "plan", id), key=lambda one: one.id):
        post = ground.plan.get(FlagPost, choice.post)
        if post is None:
            continue
        hung = [flag for flag in choice.flags if flag != BARE]
        told: tuple[Fact, ...] = (Fact("post", post.id), Fact("flags", tuple(hung)))
        code, case = "", ""
        if len(choice.flags) > post.arms:
            code, case = "F5", "arms"
            told = (*told, Fact("arms", post.arms))
        elif hung and HOST not in hung and post.arms > 1 and any(map(_is_foreign, hung)):
            if flags.pattern is not FlagPattern.ALTERNATE:
                code, case = "F2", "host_missing"
            elif len(set(hung)) > 1:
                # the host has the post before it and the one after it, but no pole is of two states
                code, case = "F5", "states"
        elif _is_turned(ground, flags, choice, post):
            code, case = "F3", "turned"
        if code:
            span = _up_on(ground, flags, post.road)
            yield from ground.found(code, case, subjects=(id, post.id), span=span, facts=told)


def _up_on(ground: Ground, flags: FlagPlan, road: str) -> Span | None:
    """When the flags of a plan are up on a road; None where they never are."""
    windows = (window for laid, window in windows_of(ground, flags) if laid.road.id == road)
    return next((span_of(window.up, window.down) for window in windows), None)


def areas_differ(ground: Ground, id: str) -> Iterator[Conflict]:
    """F4: flags that hang together on a road differ in size, or one has unknown proportions."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None:
        return
    unknown = {
        state
        for _, window in windows_of(ground, flags)
        for state in window.guests
        if isinstance(design := design_at(ground, state, window.up), Design)
        and partner_cloth(flags.size, design, flags.area) is None
    }
    if unknown:
        told = Fact("flags", tuple(sorted(unknown)))
        yield from ground.found("F4", "unknown", subjects=(id,), span=None, facts=(told,))
    for laid, window in windows_of(ground, flags):
        for other in laid.windows:
            yield from _unequal(ground, laid, window, other)


def flags_lacking(ground: Ground, id: str) -> Iterator[Conflict]:
    """F7: there are not enough flags with spares, or none that is right on the day."""
    flags = ground.plan.get(FlagPlan, id)
    if flags is None:
        return
    missing: dict[str, Missing] = {}
    for _, window in windows_of(ground, flags):
        event = (flags.event,) if flags.pattern is FlagPattern.EVENT and flags.event else ()
        for state in (*window.guests, *event):
            design = design_at(ground, state, window.up)
            if isinstance(design, Missing):
                missing[state] = design
    for why in (MissingWhy.UNKNOWN_STATE, MissingWhy.NO_DESIGN, MissingWhy.NOT_THEN):
        lacking = tuple(sorted(state for state, one in missing.items() if one.why is why))
        if lacking:
            told = Fact("flags", lacking)
            yield from ground.found("F7", why.value, subjects=(id,), span=None, facts=(told,))
    yield from _short(ground, id)


def guest_flag_lacking(ground: Ground, id: str) -> Iterator[Conflict]:
    """F7 of a visit without a flag plan: cars, rooms and residence take a flag that nobody has. Of
    one with a plan the plan tells it."""
    stay = ground.plan.get(Stay, id)
    state = stay_state(ground.plan, stay) if stay else ""
    if stay is None or not state or stay.status is StayStatus.CANCELLED:
        return
    design = design_at(ground, state, stay.arrives.timestamp())
    if not isinstance(design, Missing) or ground.plan.referring(FlagPlan, "serves", id):
        return
    if any(has_flags(one, ground.plan, ground.entitlements) for one in ground.plan.phases_of(id)):
        told = Fact("flags", (state,))
        yield from ground.found("F7", "guest", subjects=(id,), span=None, facts=(told,))


def _short(ground: Ground, id: str) -> Iterator[Conflict]:
    """The flags that most are missing of, with the others."""
    short = [need for need in needs(ground) if need.missing and id in need.purposes]
    if not short:
        return
    worst = max(short, key=lambda need: need.missing)
    order_by = [need.order_by for need in short if need.order_by]
    yield from ground.found(
        "F7",
        "short",
        subjects=(id,),
        span=None,
        facts=(
            Fact("state", worst.state),
            Fact("size", worst.size.value),
            Fact("needs", worst.out + worst.spares, "source-flags-out"),
            Fact("spares", worst.spares),
            Fact("has", worst.here + worst.coming, "source-flag-stock"),
            Fact("missing", worst.missing),
            Fact("order_by", min(order_by)),
            Fact("flags", tuple(dict.fromkeys(need.state for need in short))),
        ),
    )


def _of_stay(ground: Ground, flags: FlagPlan, stay: Stay) -> Iterator[Conflict]:
    delegation = ground.plan.get(Delegation, stay.delegation)
    if delegation is None or delegation.jurisdiction in NOT_FOREIGN:
        return
    if not stay_state(ground.plan, stay):
        code = Fact("state", delegation.country or delegation.code)
        yield from ground.found(
            "F2", "no_state", subjects=(flags.id, stay.id), span=None, facts=(code,)
        )
    phases = ground.plan.phases_of(stay.id)
    if phases and not any(phase.visit in ON_ROADS for phase in phases):
        yield from ground.found("F2", "unentitled", subjects=(flags.id, stay.id), span=None)


def _not_foreign(ground: Ground, flags: FlagPlan, stays: Iterable[Stay]) -> Iterator[Conflict]:
    """J1: neither does a delegation that is not foreign have a plan of flags of its own, nor does
    any plan fly a flag of a region."""
    choices = ground.plan.referring(FlagChoice, "plan", flags.id)
    chosen = (flag for choice in choices for flag in choice.flags)
    named = dict.fromkeys((*flags.states, flags.event, *chosen))
    regions = sorted(state for state in named if not may_fly(state))
    if regions:
        yield from ground.found(
            "J1", "region", subjects=(flags.id,), span=None, facts=(Fact("flags", tuple(regions)),)
        )
    if flags.pattern in GUESTLESS or not ground.plan.get(Stay, flags.serves):
        return
    for stay in stays:
        delegation = ground.plan.get(Delegation, stay.delegation)
        if delegation is not None and delegation.jurisdiction in NOT_FOREIGN:
            yield from ground.found("J1", "flags", subjects=(flags.id, stay.id), span=None)


def _is_turned(ground: Ground, flags: FlagPlan, choice: FlagChoice, post: FlagPost) -> bool:
    """Whether a choice has the host and one guest the other way round than the plan has them."""
    for laid in roads_of_plan(ground, flags):
        for one in laid.posts:
            if one.post.id == post.id:
                return tuple(reversed(choice.flags)) in _planned(laid, one, flags)
    return False


def _planned(laid: LaidRoad, one: LaidPost, flags: FlagPlan) -> set[tuple[str, ...]]:
    schemes = (shown.scheme for shown in laid.shown[one.reach]) if one.reach >= 0 else ()
    planned = {
        flags_on(scheme, laid.road, one.place, one.post)
        for scheme in schemes
        if flags.id in scheme.plans
    }
    return {pair for pair in planned if len(set(pair)) > 1}


def _unequal(ground: Ground, laid: LaidRoad, one: Window, other: Window) -> Iterator[Conflict]:
    if other.plan.id <= one.plan.id or not (one.guests and other.guests):
        return
    together = any(
        {one.plan.id, other.plan.id} <= set(shown.scheme.plans)
        for reach in laid.shown
        for shown in reach
    )
    areas = [_area(each) for each in (one, other)]
    tolerance = ground.margins.value("flag_area_tolerance", day_of(ground, one.up))
    differ = 100 * (max(areas) - min(areas)) / min(areas)
    if together and differ > tolerance:
        yield from ground.found(
            "F4",
            "areas",
            subjects=(one.plan.id, other.plan.id, laid.road.id),
            span=span_of(max(one.up, other.up), min(one.down, other.down)),
            facts=(
                Fact("differ", round(differ)),
                Fact("tolerance", round(tolerance)),
            ),
        )


def _area(window: Window) -> float:
    return general_cloths()[window.plan.size].area


def _is_foreign(flag: str) -> bool:
    state = states().get(flag)
    return state is None or state.is_foreign
