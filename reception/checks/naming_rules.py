"""P4: names and titles as they will be printed and called out: in both languages, and in force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import Member, MemberRole
from reception.plan.span import Span
from reception.plan.stay import Stay, StayStatus

NAMED = (MemberRole.PRINCIPAL, MemberRole.SPOUSE, MemberRole.OFFICIAL)
"""Who stands by name on seating plans and place cards."""


def guests_misnamed(ground: Ground, delegation: str) -> Iterator[Conflict]:
    """P4: the name or title of a principal, spouse or member of the official party is there in one
    language and missing in the other, or the title is one that is held only after the arrival.
    What was printed and called out for a stay that is over is past mending."""
    stays = [
        stay
        for stay in ground.plan.stays_of(delegation)
        if stay.status is not StayStatus.CANCELLED and not ground.is_over(stay.departs)
    ]
    if not stays:
        return
    last = stays[-1]
    for member in ground.plan.referring(Member, "delegation", delegation):
        if member.role in NAMED and member.persons == 1:
            yield from _halves(ground, member, _span(last))
            yield from _held_later(ground, member, _span(last), ground.day(last.arrives))


def leaders_misnamed(ground: Ground, person: str) -> Iterator[Conflict]:
    """P4: the same of a leader of the host side who is on any programme."""
    found = ground.plan.get(HostPerson, person)
    if found is None or found.role is not HostRole.LEADER:
        return
    items = (ground.plan.item(holding.item) for holding in ground.plan.holdings_on(person))
    courses = [
        course
        for item in items
        if item and (course := ground.course(item)) and not ground.is_over(course.end)
    ]
    if courses:
        first = min(courses)
        yield from _halves(ground, found, first)
        yield from _held_later(ground, found, first, ground.day(first.start))


def field_wanted(conflict: Conflict) -> str:
    """The field in which an officer writes what a conflict of this family lacks; empty for one of
    another family."""
    if conflict.code != "P4":
        return ""
    if conflict.case == "title_since":
        return conflict.case
    return f"{conflict.case}_{conflict.fact('lacks')}"


def _halves(ground: Ground, person: Member | HostPerson, span: Span) -> Iterator[Conflict]:
    for case, zh, en in (
        ("name", person.name_zh, person.name_en),
        ("title", person.title_zh, person.title_en),
    ):
        if bool(zh) != bool(en):
            lacks = Fact("lacks", "en" if zh else "zh")
            yield from ground.found("P4", case, subjects=(person.id,), span=span, facts=(lacks,))


def _held_later(
    ground: Ground, person: Member | HostPerson, span: Span, first: date
) -> Iterator[Conflict]:
    since = person.title_since
    if since is not None and since > first:
        yield from ground.found(
            "P4",
            "title_since",
            subjects=(person.id,),
            span=span,
            facts=(Fact("since", since), Fact("first_day", first)),
        )


def _span(stay: Stay) -> Span:
    return Span(stay.arrives, max(stay.arrives, stay.departs))
