"""Ceremony sites: how far a change of cues, wreaths, mourning or the Square is felt."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.site import Site
from reception.checks.square import SQUARE, is_wreath, matters_to_wreaths, wreaths
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.forecast import Forecast
from reception.plan.half_mast import HalfMast
from reception.plan.holding import Holding
from reception.plan.plan import Plan
from reception.plan.standing import Standing
from reception.plan.venue import Venue
from reception.plan.wreath import Wreath


def engagement_felt(plan: Plan, engagement: Engagement) -> Iterator[Site]:
    """By its own ceremony; and by every wreath-laying where it is or may be near one."""
    for ceremony in plan.referring(Ceremony, "engagement", engagement.id):
        yield Site("ceremony", ceremony.id)
    if matters_to_wreaths(plan, engagement):
        yield from all_wreaths(plan)
        if is_wreath(engagement):
            yield Site("wreath", engagement.id)


def all_wreaths(plan: Plan) -> Iterator[Site]:
    """Every wreath-laying of a plan."""
    return (Site("wreath", one.id) for one in wreaths(plan))


def ceremonies_of(plan: Plan, record: Ceremony | Cue) -> Iterator[Ceremony]:
    """The ceremony a cue belongs to, or a ceremony itself, even one that is gone."""
    if isinstance(record, Ceremony):
        yield record
    elif (found := plan.get(Ceremony, record.ceremony)) is not None:
        yield found


def holding_felt(plan: Plan, holding: Holding) -> Iterator[Site]:
    """By the wreath-laying that holds something: perhaps the leader who accompanies."""
    engagement = plan.get(Engagement, holding.item)
    if engagement is not None and is_wreath(engagement):
        yield Site("wreath", engagement.id)


def wreath_felt(plan: Plan, wreath: Wreath, other: Wreath | None) -> Iterator[Site]:
    """By the wreath-laying that it is arranged for; a new one and one that goes by all, for where
    there are files of some, those of the others are missed."""
    yield Site("wreath", wreath.engagement)
    if other is None:
        yield from all_wreaths(plan)


def standing_felt(plan: Plan, standing: Standing, other: Standing | None) -> Iterator[Site]:
    """By the ceremony in which somebody stands there."""
    yield Site("ceremony", standing.ceremony)


def template_felt(
    plan: Plan, template: CeremonyTemplate, other: CeremonyTemplate | None
) -> Iterator[Site]:
    """By the ceremonies made from a template of the office: it may bring the ground they are on."""
    for ceremony in plan.table(Ceremony).values():
        if ceremony.template == template.id:
            yield Site("ceremony", ceremony.id)


def half_mast_felt(plan: Plan, half_mast: HalfMast, other: HalfMast | None) -> Iterator[Site]:
    """By itself, and by every wreath-laying: mourning concerns all of them."""
    yield Site("half_mast", half_mast.id)
    yield from all_wreaths(plan)


def forecast_felt(plan: Plan, forecast: Forecast, other: Forecast | None) -> Iterator[Site]:
    """By itself, and by every ceremony: rain may fall on any."""
    yield Site("forecast", forecast.id)
    yield from (Site("ceremony", id) for id in plan.table(Ceremony))


def venue_felt(plan: Plan, venue: Venue) -> Iterator[Site]:
    """By every wreath-laying where it is the whole Square."""
    if venue.id == SQUARE:
        yield from all_wreaths(plan)
