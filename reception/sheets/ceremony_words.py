"""Words of ceremonies: which are printed, what they are called, and who plays which role."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from reception.ceremonies.cue_times import CueCourse, cue_course, cues_of
from reception.fields.labels import delegation_sign, item_title
from reception.fields.roles import role_text
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import Member, MemberRole
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.track import Track
from reception.plan.wreath import Wreath
from reception.plan.zone import local_day
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from reception.wording import Wording

EVERYBODY = "all"
MEMBERS = {"guest": MemberRole.PRINCIPAL, "spouse": MemberRole.SPOUSE}
HOLDINGS = {"host": HoldingRole.HOST, "interpreter": HoldingRole.INTERPRETER}


class Cued(msgspec.Struct, frozen=True):
    """A ceremony that is printed."""

    ceremony: Ceremony
    engagement: Engagement
    course: CueCourse


def cued_engagements(request: SheetRequest) -> list[Cued]:
    """The ceremonies a request is about, by the start of their engagements.

    Raises:
        Trouble: there is no such delegation, or no ceremony.
    """
    plan = request.plan
    if request.delegation and plan.get(Delegation, request.delegation) is None:
        raise Trouble("sheet-no-delegation", id=request.delegation)
    found = []
    for ceremony in plan.table(Ceremony).values():
        engagement = plan.get(Engagement, ceremony.engagement)
        if engagement is not None and is_wanted(request, engagement):
            course = cue_course(ceremony, cues_of(plan, ceremony))
            found.append(Cued(ceremony, engagement, course))
    if not found:
        raise Trouble("sheet-no-ceremonies")
    return sorted(found, key=lambda one: (one.engagement.start, one.ceremony.id))


def is_wanted(request: SheetRequest, engagement: Engagement) -> bool:
    """Whether a request is about an engagement: it takes place, on its day, with its delegation."""
    plan = request.plan
    if not plan.takes_place(engagement):
        return False
    if request.delegation and request.delegation not in plan.delegations_of(engagement):
        return False
    return request.day is None or local_day(engagement.start, plan.zone) == request.day


def engagement_headings(request: SheetRequest, engagement: Engagement) -> Iterator[str]:
    """Below the title, in each language: what, whose, when and where."""
    plan = request.plan
    delegations = [plan.get(Delegation, id) for id in plan.delegations_of(engagement)]
    for words in request.wordings:
        signs = words.say("field-comma").join(delegation_sign(d, words) for d in delegations if d)
        title = item_title(plan, engagement, words)
        when = words.full_day(local_day(engagement.start, plan.zone))
        parts = [signs, title, when, words.clock(engagement.start, plan.zone)]
        place = place_of(plan, engagement, words)
        yield "  ".join(filter(None, (*parts, place)))


def place_of(plan: Plan, engagement: Engagement, words: Wording) -> str:
    """Where it takes place, as far as is known."""
    room = plan.get(Room, engagement.room)
    venue = plan.venue_of(engagement)
    if room is not None:
        return words.name(room)
    return words.name(venue) if venue is not None else ""


def role_names(plan: Plan, engagement: Engagement, role: str, words: Wording) -> str:
    """Who plays a role, by name, as far as the book says; empty where it does not."""
    names = dict.fromkeys(words.name(person) for person in _persons(plan, engagement, role))
    return words.say("field-comma").join(names)


def roles_text(roles: tuple[str, ...], words: Wording) -> str:
    """Several roles in one line."""
    return words.say("field-comma").join(role_text(role, words) for role in roles)


def acting_roles(course: CueCourse) -> list[str]:
    """All who act in the cues that count, in the order in which they first do."""
    roles = (role for time in course.times if time.counts for role in time.cue.actors)
    return [role for role in dict.fromkeys(roles) if role != EVERYBODY]


def acts_in(role: str, cue: Cue) -> bool:
    """Whether somebody in a role acts in a cue."""
    return role in cue.actors or EVERYBODY in cue.actors


def _persons(plan: Plan, engagement: Engagement, role: str) -> Iterator[Member | HostPerson]:
    if role in MEMBERS:
        for track in (plan.get(Track, id) for id in engagement.tracks):
            for member in (plan.get(Member, id) for id in (track.members if track else ())):
                if member is not None and member.role is MEMBERS[role]:
                    yield member
    held = [
        (holding.role, person)
        for holding in sorted(plan.holdings_of(engagement.id), key=lambda one: one.id)
        if (person := plan.get(HostPerson, holding.resource))
    ]
    if role in HOLDINGS:
        yield from (person for how, person in held if how is HOLDINGS[role])
    if role == "city_leader":
        wreaths = plan.referring(Wreath, "engagement", engagement.id)
        named = [plan.get(HostPerson, wreath.leader) for wreath in wreaths]
        yield from (person for person in named if person is not None)
        for how, person in held:
            if how is HoldingRole.ACCOMPANYING and person.role is HostRole.LEADER:
                yield person
