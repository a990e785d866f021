"""The policies of a road that overlapping visits share, side by side: what each guest would ride
under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reception.fields.labels import label, stay_sign
from reception.flags.ride_rows import PolicyView
from reception.flags.rides import Sight
from reception.flags.states import HOST, state_name
from reception.plan.flag_road import OverlapPolicy
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.sheets.drawing import (
    Anchor,
    Area,
    Drawing,
    Image,
    Ink,
    Label,
    Shape,
    Stroke,
    rectangle,
)
from reception.sheets.flag_dress import FlagDress
from reception.wording import Wording

NAME_MM, GUEST_MM, ROW_MM, HEAD_MM = 62.0, 46.0, 20.0, 9.0
FLAGS_SHOWN = 4
"""So many flags of a sight are drawn; how many more there are is told."""
_FLAG_MM, _APART_MM = 8.4, 1.6
_WRONG = (Sight.OTHERS, Sight.BARE)


def policy_drawing(
    plan: Plan,
    dress: FlagDress,
    views: Sequence[PolicyView],
    chosen: OverlapPolicy,
    words: Wording,
    *,
    title: str,
) -> Drawing | None:
    """A row for each policy, a column for each guest; the policy in force is marked. The shapes of
    a row have the policy as their id. None where nobody passes."""
    stays = sorted({stay for view in views for stay in view.sights})
    if not stays:
        return None
    wide = NAME_MM + GUEST_MM * len(stays)
    shapes: list[Shape] = []
    for place, stay in enumerate(stays):
        x = NAME_MM + GUEST_MM * (place + 0.5)
        guest = _guest(plan, stay, words)
        shapes.append(Label(x=x, y=HEAD_MM / 2, text=guest, size_mm=3.4, bold=True))
    for row, view in enumerate(views):
        top = HEAD_MM + ROW_MM * row
        hint = _told(plan, view, stays, words)
        shapes += _row_head(view, chosen is view.policy, top, wide, hint, words)
        for place, stay in enumerate(stays):
            left = NAME_MM + GUEST_MM * place
            shapes += _cell(dress, view, stay, left, top, hint, words)
    return Drawing(
        title=title,
        alt="\n".join(_told(plan, view, stays, words) for view in views),
        width_mm=wide,
        height_mm=HEAD_MM + ROW_MM * len(views),
        shapes=tuple(shapes),
    )


def _row_head(
    view: PolicyView, is_chosen: bool, top: float, wide: float, hint: str, words: Wording
) -> Iterator[Shape]:
    id = view.policy.value
    fill = Ink.GROUND if is_chosen else Ink.NONE
    box = rectangle(0.2, top + 0.4, wide - 0.4, ROW_MM - 0.8)
    edge = Ink.ACCENT if is_chosen else Ink.MUTED
    yield Area(
        points=box, fill=fill, edge=edge, edge_mm=0.6 if is_chosen else 0.15, id=id, hint=hint
    )
    said = words.say(f"choice-OverlapPolicy-{id}")
    if is_chosen:
        said = words.say("flag-policy-in-force", policy=said)
    yield Label(
        x=3.0,
        y=top + ROW_MM / 2,
        text=said,
        size_mm=3.2,
        anchor=Anchor.LEFT,
        bold=is_chosen,
        room_mm=NAME_MM - 6,
        id=id,
        hint=hint,
    )


def _cell(
    dress: FlagDress,
    view: PolicyView,
    stay: str,
    left: float,
    top: float,
    hint: str,
    words: Wording,
) -> Iterator[Shape]:
    id, sight = view.policy.value, view.sights.get(stay)
    line = (left, top + 1.5), (left, top + ROW_MM - 1.5)
    yield Stroke(points=line, width_mm=0.15, ink=Ink.MUTED, id=id)
    if sight is None:
        return
    middle = left + GUEST_MM / 2
    ink = Ink.DANGER if sight in _WRONG else Ink.INK
    said = words.say(f"flags-worst-{sight.value}")
    room = GUEST_MM - 4
    yield Label(
        x=middle, y=top + 14.6, text=said, size_mm=2.7, ink=ink, room_mm=room, id=id, hint=hint
    )
    if sight is Sight.BARE:
        return
    flags = (HOST, *view.flags.get(stay, ()))
    shown = flags[:FLAGS_SHOWN]
    more = len(flags) - len(shown)
    whole = len(shown) * (_FLAG_MM + _APART_MM) - _APART_MM + (5.0 if more else 0.0)
    x = middle - whole / 2
    for state in shown:
        yield _flag(dress, state, x, top + 6.6, id, hint)
        x += _FLAG_MM + _APART_MM
    if more:
        yield Label(x=x + 2, y=top + 6.6, text=f"+{more}", size_mm=3, id=id, hint=hint)


def _flag(dress: FlagDress, state: str, x: float, y: float, id: str, hint: str) -> Shape:
    picture = dress.picture(state)
    if picture is None:
        return Label(x=x + _FLAG_MM / 2, y=y, text="?", size_mm=4, ink=Ink.DANGER, id=id, hint=hint)
    high = _FLAG_MM / dress.ratio(state)
    return Image(
        x=x, y=y - high / 2, width_mm=_FLAG_MM, height_mm=high, source=picture, id=id, hint=hint
    )


def _told(plan: Plan, view: PolicyView, stays: Sequence[str], words: Wording) -> str:
    """A policy with what each guest would see, in words."""
    seen = []
    for stay in stays:
        sight = view.sights.get(stay)
        if sight is not None:
            states = [state_name(state, words) for state in view.flags.get(stay, ())]
            told = words.say(f"flags-worst-{sight.value}")
            guest = words.say("flags-guest-sight", guest=_guest(plan, stay, words), sight=told)
            names = words.say("field-comma").join(states)
            if names:
                guest = words.say("flag-policy-seen", sight=guest, states=names)
            seen.append(guest)
    policy = words.say(f"choice-OverlapPolicy-{view.policy.value}")
    told = words.say("flag-view-sides").join(seen)
    return words.say("flag-policy-told", policy=policy, seen=told)


def _guest(plan: Plan, id: str, words: Wording) -> str:
    stay = plan.get(Stay, id)
    return stay_sign(plan, stay, words) if stay else label(plan, id, words)
