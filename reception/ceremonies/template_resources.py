"""Template resources: who and what of the book fits what a template wants to be held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from reception.ceremonies.template import Template, TemplateHolding
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.plan import Plan
from reception.plan.thing import Thing

ARRANGED_HOURS_BEFORE = 48


class Wanted(msgspec.Struct, frozen=True):
    """Something a template wants, `named` by a key of the catalogue; `resource` is the record that
    serves, empty where there is none or the choice is not the program's. `missing` where nothing of
    the sort is held yet and nothing serves."""

    holding: TemplateHolding
    named: str
    resource: str
    missing: bool
    hours_before: int = ARRANGED_HOURS_BEFORE

    def record(self, engagement: Engagement, id: str) -> Holding:
        """The holding of what serves, under this id."""
        return Holding(
            id=id,
            item=engagement.id,
            resource=self.resource,
            role=self.holding.role,
            setup_minutes=self.holding.setup_minutes,
            turn_round_minutes=self.holding.turn_round_minutes,
        )


def wanted(plan: Plan, engagement: Engagement, template: Template) -> Iterator[Wanted]:
    """What a template wants held by an engagement. Of things the first that is free then serves;
    of persons only one who is the only choice: whom to ask is for the office."""
    held = plan.holdings_of(engagement.id)
    for holding in template.holding:
        if holding.thing is not None:
            things = [t for t in plan.table(Thing).values() if t.thing is holding.thing]
            named = f"choice-ThingKind-{holding.thing.value}"
            fit = [thing.id for thing in things]
            chosen = _first_free(plan, engagement, fit)
        else:
            role = holding.person or HostRole.OTHER
            named = f"choice-HostRole-{role.value}"
            fit = [person.id for person in _persons(plan, engagement, role)]
            chosen = fit[0] if len(fit) == 1 else ""
        if _holds_one(held, fit, holding):
            yield Wanted(holding, named, "", missing=False)
        else:
            yield Wanted(holding, named, chosen, missing=not chosen)


def _holds_one(held: Iterable[Holding], fit: Iterable[str], wanted: TemplateHolding) -> bool:
    fitting = set(fit)
    return any(
        one.resource in fitting or (wanted.person is not None and one.role is wanted.role)
        for one in held
    )


def _persons(plan: Plan, engagement: Engagement, role: HostRole) -> Iterator[HostPerson]:
    """Those with that role; of interpreters those who speak a language of the guests."""
    delegations = (plan.get(Delegation, id) for id in plan.delegations_of(engagement))
    spoken = {language for one in delegations if one for language in one.languages}
    for person in plan.table(HostPerson).values():
        fits = role is not HostRole.INTERPRETER or not spoken.isdisjoint(person.languages)
        if person.role is role and fits:
            yield person


def _first_free(plan: Plan, engagement: Engagement, ids: Iterable[str]) -> str:
    """The first that nothing else has during the engagement; where none is free the first of all,
    and the checks say with what it collides."""
    course = engagement.course
    first = ""
    for id in sorted(ids):
        first = first or id
        others = (plan.item(one.item) for one in plan.holdings_on(id))
        courses = [o.course for o in others if o and o.id != engagement.id and plan.takes_place(o)]
        if course is None or not any(other and other.overlaps(course) for other in courses):
            return id
    return first
