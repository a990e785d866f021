"""Features: which honours an item gives, read off what it is and what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from pathlib import Path

import msgspec

import resources
from reception.checks.ground import Ground
from reception.entitlements import Feature
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.stay import Stay, StayStatus
from reception.plan.thing import Thing, ThingKind
from reception.plan.track import Track, TrackKind
from reception.plan.vehicle import Vehicle, VehicleKind
from reception.rules_table import Once, rows_of, wrong_line

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
BANQUETS = (EngagementKind.BANQUET, EngagementKind.LUNCH)
SAYING = frozenset((*OF_KIND, *BANQUETS))
"""Kinds of engagements that are features of themselves."""
NO_WORDS = re.compile("(?!)")
"""Found nowhere."""
AT_AIRPORT = (EngagementKind.ARRIVAL, EngagementKind.DEPARTURE)


class FeatureWord(msgspec.Struct, frozen=True):
    """A pattern by which texts speak of a feature; of a salute it catches how many rounds."""

    feature: Feature
    pattern: str


@cache
def feature_words(feature: Feature) -> re.Pattern[str]:
    """How texts speak of a feature, by the table `resources/rules/feature_words.csv`."""
    return shipped_feature_words().get(feature, NO_WORDS)


@cache
def shipped_feature_words() -> Mapping[Feature, re.Pattern[str]]:
    """The words of the shipped table."""
    return feature_words_in(resources.path("rules", "feature_words.csv"))


def feature_words_in(file: Path) -> Mapping[Feature, re.Pattern[str]]:
    """The words of a table.

    Raises:
        BadInput: a line cannot be read, says a pattern a second time, or one that is none; of a
            salute, one that catches no number of rounds.
    """
    patterns: dict[Feature, list[str]] = {}
    once = Once(file)
    for line, row in rows_of(file, FeatureWord):
        once.say(line, row.feature, row.pattern)
        try:
            groups = re.compile(row.pattern).groups
        except re.error:
            raise wrong_line(file, line, "pattern", row.pattern) from None
        if groups != (row.feature is Feature.GUN_SALUTE):
            raise wrong_line(file, line, "pattern", row.pattern)
        patterns.setdefault(row.feature, []).append(row.pattern)
    return {of: re.compile("|".join(said), re.IGNORECASE) for of, said in patterns.items()}


Given = tuple[Item, frozenset[Feature]]
"""An item and the features that it gives."""


def stay_features(ground: Ground, stay: str) -> Sequence[Given]:
    """Those items of a stay that take place and give anything, each once; nothing of a stay that is
    cancelled. A rehearsal gives nothing."""
    found = ground.plan.get(Stay, stay)
    return tuple(_given(ground, found)) if found else ()


def _given(ground: Ground, stay: Stay) -> Iterator[Given]:
    plan, held = ground.plan, ground.remembered(_held_features)
    tracks = plan.tracks_of(stay.id)
    spouses = {track.id for track in tracks if track.track is TrackKind.SPOUSE}
    for id, item in _giving(ground, stay, tracks, spouses).items():
        features: set[Feature] = set()
        if isinstance(item, Engagement):
            if item.engagement is EngagementKind.REHEARSAL:
                continue
            if item.engagement in SAYING:
                features.update(_of_engagement(item))
            if item.engagement not in AT_AIRPORT and not spouses.isdisjoint(item.tracks):
                features.add(Feature.SPOUSE_PROGRAMME)
        for thing in held.get(id, ()):
            features.update(_of_thing(plan, item, thing))
        if features:
            yield item, frozenset(features)


def _giving(
    ground: Ground, stay: Stay, tracks: Iterable[Track], spouses: Set[str]
) -> Mapping[str, Item]:
    """Those items of a stay that may give anything: engagements of some kinds, what is for the
    spouse, and what holds a thing."""
    if stay.status is StayStatus.CANCELLED:
        return {}
    plan, held = ground.plan, ground.remembered(_held_features)
    moves = ground.remembered(_moves_with_things)
    giving: dict[str, Item] = {}
    for track in tracks:
        for one in plan.engagements_of(track.id):
            says = one.engagement in SAYING or one.id in held
            if (says or not spouses.isdisjoint(one.tracks)) and one.counts:
                giving[one.id] = one
        giving.update((move.id, move) for move in moves.get(track.id, ()) if move.counts)
    return giving


def _moves_with_things(ground: Ground) -> Mapping[str, Sequence[Move]]:
    """By track the moves that hold a thing or motorcycles."""
    moves: dict[str, list[Move]] = {}
    for id in ground.remembered(_held_features):
        if move := ground.plan.get(Move, id):
            for track in move.tracks:
                moves.setdefault(track, []).append(move)
    return moves


def stay_items(plan: Plan, stay: Stay) -> Iterator[Item]:
    """What takes place on the tracks of a stay, what several share more than once; nothing of one
    that is cancelled."""
    if stay.status is not StayStatus.CANCELLED:
        for track in plan.tracks_of(stay.id):
            for item in plan.items_of(track.id):
                if item.counts:
                    yield item


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


def _of_engagement(engagement: Engagement) -> Iterator[Feature]:
    kind = engagement.engagement
    if kind in OF_KIND:
        yield OF_KIND[kind]
    if kind in BANQUETS and _speaks_of(
        Feature.STATE_BANQUET, engagement.title_zh, engagement.title_en
    ):
        yield Feature.STATE_BANQUET


def _held_features(ground: Ground) -> Mapping[str, Sequence[Thing | Vehicle]]:
    """By item the things that it holds, and the motorcycles."""
    plan = ground.plan
    held: dict[str, list[Thing | Vehicle]] = {}
    for thing in plan.table(Thing).values():
        for holding in plan.holdings_on(thing.id):
            held.setdefault(holding.item, []).append(thing)
    for vehicle in plan.table(Vehicle).values():
        if vehicle.vehicle is VehicleKind.MOTORCYCLE:
            for holding in plan.holdings_on(vehicle.id):
                held.setdefault(holding.item, []).append(vehicle)
    return held


def _of_thing(plan: Plan, item: Item, thing: Thing | Vehicle) -> Iterator[Feature]:
    if isinstance(thing, Vehicle):
        yield Feature.ESCORT
        return
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
