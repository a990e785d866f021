"""Parties: who of a delegation does what, when not all can do everything."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reception.actions.holding import release
from reception.actions.item import assign_tracks
from reception.actions.track import split_party
from reception.checks.conflict import Conflict
from reception.mends.bench import Bench
from reception.mends.mend import Idea, MendKind
from reception.mends.shifts import pair_of
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.member import Member, MemberRole
from reception.plan.track import Track


def left_out(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """A party of several does not take part in one of two items that it cannot both be at."""
    pair = pair_of(bench, conflict)
    if pair is None:
        return
    for item, other in (pair[::-1], pair):
        shared = set(item.tracks) & set(other.tracks)
        rest = tuple(id for id in item.tracks if id not in shared)
        if isinstance(item, Engagement) and shared and rest and bench.is_changeable(item):
            verb = partial(assign_tracks, item=item.id, tracks=rest)
            step = bench.step(MendKind.LEAVE_OUT, item.id, verb)
            if step is not None:
                yield Idea(MendKind.LEAVE_OUT, step)


def split(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """Those who come with the principal go to one of two items, the principal to the other, and
    they are together again after both."""
    pair = pair_of(bench, conflict)
    if pair is None or not all(bench.is_changeable(item) for item in pair):
        return
    for track in sorted(set(pair[0].tracks) & set(pair[1].tracks)):
        party = bench.plan.get(Track, track)
        members = [
            m for id in (party.members if party else ()) if (m := bench.plan.get(Member, id))
        ]
        heads = {m.id for m in members if m.role in (MemberRole.PRINCIPAL, MemberRole.SPOUSE)}
        going = tuple(m.id for m in members if m.id not in heads)
        if not heads or not going:
            continue
        for theirs, others in (pair[::-1], pair):
            if isinstance(theirs, Engagement):
                yield from _parted(bench, track, going, theirs, others)


def _parted(
    bench: Bench, track: str, going: tuple[str, ...], theirs: Item, others: Item
) -> Iterator[Idea]:
    """`theirs` is what those who go do without the rest."""
    new = bench.new_id(Track.KIND)
    at = min(theirs.begins, others.begins)
    until = max(theirs.planned_end, others.planned_end)
    if until <= at:
        return
    tracks = tuple(new if id == track else id for id in theirs.tracks)
    step = bench.step(
        MendKind.SPLIT,
        theirs.id,
        partial(split_party, track=track, members=going, new_track_id=new, at=at, until=until),
        partial(assign_tracks, item=theirs.id, tracks=tracks),
    )
    if step is not None:
        yield Idea(MendKind.SPLIT, step)


def given_up(bench: Bench, conflict: Conflict) -> Iterator[Idea]:
    """An item does without somebody or something that it holds and cannot have."""
    named = {*conflict.subjects}
    for fact in conflict.facts:
        if isinstance(fact.value, tuple):
            named.update(fact.value)
    for id in reversed(conflict.subjects):
        item = bench.plan.item(id)
        if item is None or not bench.is_changeable(item):
            continue
        for holding in sorted(bench.plan.holdings_of(id), key=lambda each: each.id):
            if holding.resource in named:
                verb = partial(release, holding=holding.id)
                step = bench.step(MendKind.GIVE_UP, holding.id, verb)
                if step is not None:
                    yield Idea(MendKind.GIVE_UP, step)
