"""The verbs of cues: put in, taken out, moved along the chain, without breaking it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reception.actions.act import act, found
from reception.actions.record import removal
from reception.ceremonies.cue_times import cues_of
from reception.plan.ceremony import Ceremony
from reception.plan.change import Change, Step, added, replaced
from reception.plan.cue import Cue, CueTrigger
from reception.plan.link import Edge
from reception.plan.plan import Plan


def add_cue(plan: Plan, *, id: str, ceremony: str, behind: str = "") -> Step:
    """A new cue behind another in the list (at the end where none is named). It waits for the end
    of that one, and what waited for that now waits for the new one."""
    one = found(plan, Ceremony, ceremony)
    cues = cues_of(plan, one)
    last = cues[-1].id if cues else ""
    before = behind or last
    place = next((place for place, cue in enumerate(cues) if cue.id == before), -1) + 1
    new = Cue(
        id=id,
        ceremony=ceremony,
        order=place + 1,
        number=_number(cues, cues[place - 1] if place else None),
        begun_by=CueTrigger.CUE if before else CueTrigger.ACT,
        after=before,
        outside=bool(place) and cues[place - 1].outside,
        usual_seconds=60,
    )
    relinked = {cue.id: {"after": id} for cue in cues if before and _hangs_on(cue, before)}
    changes = [added(new), *_listed([*cues[:place], new, *cues[place:]], relinked)]
    return act("cue.add", id, changes)


def remove_cue(plan: Plan, *, cue: str) -> Step:
    """A cue goes; what waited for it waits for what it waited for."""
    one = found(plan, Cue, cue)
    followers = plan.referring(Cue, "after", cue)
    handed = {
        follower.id: {"after": one.after, "after_edge": one.after_edge} for follower in followers
    }
    changes = {change.id: change for change in removal(plan, [one])}
    for follower in followers:
        changes[follower.id] = replaced(follower, **handed[follower.id])
    return act("cue.remove", cue, changes.values())


def move_cue(plan: Plan, *, cue: str, by: int) -> Step:
    """A cue goes up (below zero) or down the list. One that waits for the end of another is taken
    out of the chain and put in again behind its new neighbour; one of the clock only changes its
    place."""
    one = found(plan, Cue, cue)
    cues = cues_of(plan, found(plan, Ceremony, one.ceremony))
    place = next(place for place, other in enumerate(cues) if other.id == cue)
    target = max(0, min(len(cues) - 1, place + by))
    others = [other for other in cues if other.id != cue]
    ordered = [*others[:target], one, *others[target:]]
    relinked: dict[str, dict[str, object]] = {}
    if _in_chain(one) and target != place:
        for other in others:
            if other.after == cue:
                relinked[other.id] = {"after": one.after, "after_edge": one.after_edge}
        before = ordered[target - 1] if target else None
        if before is not None and before.begun_by is not CueTrigger.CLOCK:
            for other in others:
                after = relinked.get(other.id, {}).get("after", other.after)
                if after == before.id and other.after_edge is Edge.END and _in_chain(other):
                    relinked[other.id] = {"after": cue, "after_edge": Edge.END}
            relinked[cue] = {"after": before.id, "after_edge": Edge.END}
    return act("cue.move", cue, _listed(ordered, relinked), merge_key=f"move {cue}")


def _hangs_on(cue: Cue, before: str) -> bool:
    return cue.after == before and cue.after_edge is Edge.END and _in_chain(cue)


def _in_chain(cue: Cue) -> bool:
    return bool(cue.after) and cue.begun_by is not CueTrigger.CLOCK


def _listed(cues: Sequence[Cue], relinked: Mapping[str, Mapping[str, object]]) -> list[Change]:
    """The changes that put cues in this order, 1 first, and hang them on others."""
    changes = []
    for place, cue in enumerate(cues, start=1):
        fields: dict[str, object] = {**relinked.get(cue.id, {})}
        if cue.order != place:
            fields["order"] = place
        if fields:
            changes.append(replaced(cue, **fields))
    return changes


def _number(cues: Sequence[Cue], before: Cue | None) -> str:
    """A number that is free: 8a behind 8."""
    taken = {cue.number for cue in cues}
    stem = before.number if before else ""
    if not stem or before is cues[-1]:
        count = len(cues) + 1
        while str(count) in taken:
            count += 1
        return str(count)
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if f"{stem}{letter}" not in taken:
            return f"{stem}{letter}"
    return f"{stem}'"
