"""Item sites: how far a change of an item, a link or a task is felt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reception.checks import ceremony_sites
from reception.checks.motorcade_sites import columns_of, driving_in
from reception.checks.site import RESOURCE_SITES, TABLES, Site
from reception.plan.engagement import Engagement
from reception.plan.kinds import Item
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.track import Track


def item_felt(plan: Plan, item: Item, other: Item | None = None) -> Iterator[Site]:
    """An item: itself, who is on it, what it holds, where it is, what it is part of, the tasks that
    serve it; its sub-items likewise, since they are where it is and do not collide with it; and its
    plans B and what they would replace, since each is tried in the place of the other."""
    seen: set[str] = set()
    ahead: list[Item] = [item]
    while ahead:
        item = ahead.pop()
        if item.id in seen:
            continue
        seen.add(item.id)
        yield Site("item", item.id)
        for id in item.tracks:
            yield from track_sites(plan, id)
        for holding in plan.holdings_of(item.id):
            yield from resource_sites(plan, holding.resource)
        for task in plan.tasks_for(item.id):
            yield from task_felt(plan, task)
        ahead.extend(_stand_ins(plan, item))
        for link in _links_of(plan, item.id):
            yield from link_felt(plan, link)
        if isinstance(item, Move):
            yield from columns_of(plan, item.id)
            yield from driving_in(plan, item.id)
        if isinstance(item, Engagement):
            if item.parent:
                yield Site("item", item.parent)
            if item.room:
                yield Site("room", item.room)
            ahead.extend(plan.sub_items_of(item.id))
            yield from ceremony_sites.engagement_felt(plan, item)


def items_felt(plan: Plan, items: Iterable[Item]) -> Iterator[Site]:
    """By all that each of the items is felt by."""
    for item in items:
        yield from item_felt(plan, item)


def _links_of(plan: Plan, item: str) -> Iterator[Link]:
    yield from plan.referring(Link, "before", item)
    yield from plan.referring(Link, "after", item)


def link_felt(plan: Plan, link: Link, other: Link | None = None) -> Iterator[Site]:
    """By what comes first and what comes after."""
    yield Site("item", link.before)
    yield Site("item", link.after)


def _stand_ins(plan: Plan, item: Item) -> Iterator[Item]:
    """What an item is a plan B of, and its own plans B; of a plan B also the others of the same
    tracks, for a move prepared for another place goes along with the visit there."""
    yield from plan.variants_of(item.id)
    main = plan.item(item.variant_of)
    if main is not None:
        yield main
        for track in item.tracks:
            yield from (other for other in plan.items_of(track) if other.variant_of)


def task_felt(plan: Plan, task: Task, other: Task | None = None) -> Iterator[Site]:
    """A task: itself, those that wait for it, and all that it waits for, whose latest moments
    are worked back from its own."""
    yield from (Site("task", each.id) for each in plan.referring(Task, "after", task.id))
    ahead = [task.id]
    seen: set[str] = set()
    while ahead:
        id = ahead.pop()
        if id not in seen:
            seen.add(id)
            yield Site("task", id)
            found = plan.get(Task, id)
            ahead.extend(found.after if found else ())


def track_sites(plan: Plan, id: str) -> Iterator[Site]:
    """The stay of a track, and the delegations of those who are on it."""
    track = plan.get(Track, id)
    if track is None:
        return
    yield Site("stay", track.stay)
    stay = plan.get(Stay, track.stay)
    if stay is not None:
        yield Site("delegation", stay.delegation)
    for id in track.members:
        member = plan.get(Member, id)
        if member is not None:
            yield Site("delegation", member.delegation)


def resource_sites(plan: Plan, id: str) -> Iterator[Site]:
    """Where it is looked at who or what an item holds."""
    member = plan.get(Member, id)
    if member is not None:
        yield from member_sites(plan, member)
        return
    for site, kind in TABLES:
        if kind.KIND in RESOURCE_SITES and plan.get(kind, id) is not None:
            yield Site(site, id)


def member_sites(plan: Plan, member: Member) -> Iterator[Site]:
    """Whose itineraries a member is part of: its own delegation's, and those of all its tracks,
    which it may leave or join for an itinerary of its own."""
    yield Site("delegation", member.delegation)
    for track in plan.tracks_with(member.id):
        stay = plan.get(Stay, track.stay)
        if stay is not None:
            yield Site("delegation", stay.delegation)
