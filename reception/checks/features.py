"""Features: which honours an item gives, read off what it is and what it holds."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache

import msgspec

import resources
from reception.entitlements import Feature
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.stay import Stay, StayStatus
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track, TrackKind
from reception.plan.vehicle import Vehicle, VehicleKind

OF_KIND = {
    EngagementKind.WELCOME: Feature.WELCOME_CEREMONY,
    EngagementKind.RESTRICTED_TALKS: Feature.TALKS,
    EngagementKind.EXPANDED_TALKS: Feature.TALKS,
    EngagementKind.SIGNING: Feature.SIGNING,
    EngagementKind.BANQUET: Feature.BANQUET,
    EngagementKind.WREATH: Feature.WREATH,
}
OF_THING = {
    ThingKind.GUARD_OF_HONOUR: Feature.GUARD_OF_HONOUR,
    ThingKind.SALUTE_BATTERY: Feature.GUN_SALUTE,
    ThingKind.RED_CARPET: Feature.RED_CARPET,
    ThingKind.ESCORT: Feature.ESCORT,
}
AT_AIRPORT = (EngagementKind.ARRIVAL, EngagementKind.DEPARTURE)


class FeatureWord(msgspec.Struct, frozen=True):
    """A pattern by which texts speak of a feature; of a salute it catches how many rounds."""

    feature: Feature
    pattern: str


@cache
def feature_words(feature: Feature) -> re.Pattern[str]:
    """How texts speak of a feature, by the table `resources/rules/feature_words.csv`."""
    with resources.path("rules", "feature_words.csv").open(encoding="utf-8", newline="") as file:
        rows = msgspec.convert(list(csv.DictReader(file)), list[FeatureWord])
    patterns = [row.pattern for row in rows if row.feature is feature]
    return re.compile("|".join(patterns), re.IGNORECASE)


def stay_items(plan: Plan, stay: Stay) -> dict[str, Item]:
    """What takes place on the tracks of a stay, by id; nothing of one that is cancelled."""
    if stay.status is StayStatus.CANCELLED:
        return {}
    return {
        item.id: item
        for track in plan.tracks_of(stay.id)
        for item in plan.items_of(track.id)
        if item.counts
    }


def features_given(plan: Plan, item: Item) -> set[Feature]:
    """The features that an item gives; a rehearsal gives none."""
    if isinstance(item, Engagement) and item.engagement is EngagementKind.REHEARSAL:
        return set()
    found = set(_of_engagement(plan, item)) if isinstance(item, Engagement) else set()
    for holding in plan.holdings_of(item.id):
        thing = plan.get(Thing, holding.resource)
        if thing is not None:
            found.update(_of_thing(plan, item, thing))
            continue
        vehicle = plan.get(Vehicle, holding.resource)
        if vehicle is not None and vehicle.vehicle is VehicleKind.MOTORCYCLE:
            found.add(Feature.ESCORT)
    return found


def rounds_said(item: Engagement) -> int:
    """How many rounds of salute title or remarks speak of; 0 where none."""
    for text in (item.title_zh, item.title_en, item.remarks_zh, item.remarks_en):
        said = feature_words(Feature.GUN_SALUTE).search(text)
        if said:
            return int(next(filter(None, said.groups())))
    return 0


def is_outdoors(plan: Plan, engagement: Engagement) -> bool:
    """Whether it takes place in the open, by its own word or its room's."""
    room = plan.get(Room, engagement.room)
    return engagement.outdoor or (room is not None and room.outdoor)


def _of_engagement(plan: Plan, engagement: Engagement) -> Iterator[Feature]:
    kind = engagement.engagement
    if kind in OF_KIND:
        yield OF_KIND[kind]
    if kind in (EngagementKind.BANQUET, EngagementKind.LUNCH) and _speaks_of(
        Feature.STATE_BANQUET, engagement.title_zh, engagement.title_en
    ):
        yield Feature.STATE_BANQUET
    if kind not in AT_AIRPORT:
        tracks = (plan.get(Track, id) for id in engagement.tracks)
        if any(track.track is TrackKind.SPOUSE for track in tracks if track):
            yield Feature.SPOUSE_PROGRAMME


def _of_thing(plan: Plan, item: Item, thing: Thing) -> Iterator[Feature]:
    kind = item.engagement if isinstance(item, Engagement) else None
    if thing.thing is ThingKind.GUARD_OF_HONOUR and kind in AT_AIRPORT:
        yield Feature.AIRPORT_GUARD
    elif thing.thing is ThingKind.GUARD_OF_HONOUR and kind is EngagementKind.WREATH:
        return  # they bear the wreath
    elif thing.thing in OF_THING:
        yield OF_THING[thing.thing]
    elif _speaks_of(Feature.NATIONAL_FLAGS, thing.name_zh, thing.name_en):
        yield Feature.NATIONAL_FLAGS
    if (
        thing.thing is ThingKind.SALUTE_BATTERY
        and isinstance(item, Engagement)
        and item.room
        and not is_outdoors(plan, item)
    ):
        yield Feature.SALUTE_INDOORS


def _speaks_of(feature: Feature, *texts: str) -> bool:
    return any(feature_words(feature).search(text) for text in texts)
