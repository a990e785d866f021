"""The plan: the office's whole book as an immutable value, with the look-ups that rules need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from reception.plan.change import Change, Step
from reception.plan.circles import in_circles
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.faults import BrokenReference, CircularReference, DuplicateId, StaleChange
from reception.plan.holding import Holding
from reception.plan.kinds import KINDS, Item
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.record import Record, references
from reception.plan.room import Room
from reception.plan.stay import Stay, StayStatus
from reception.plan.task import Task
from reception.plan.track import Track, TrackKind
from reception.plan.venue import Venue
from reception.plan.zone import zone_named

R = TypeVar("R", bound=Record)
Table = dict[str, Record]
Index = dict[str, tuple[Record, ...]]
"""By id, the records that name it in one of their fields."""

REFERRERS: dict[str, tuple[tuple[str, str], ...]] = {
    target: tuple(
        (kind, field)
        for kind, record in KINDS.items()
        for field, targets in record.REFERENCES.items()
        if target in targets
    )
    for target in KINDS
}
"""For each kind, the (kind, field) pairs that may name a record of it."""

INDEXED = {kind: tuple(record.REFERENCES) for kind, record in KINDS.items()}
INDEXED[Engagement.KIND] += ("engagement",)
"""For each kind, the fields by which its records are looked up: what they name, and of engagements
also their kind."""

ZONE = "office.zone"
"""The setting that names the office's time zone."""
DEFAULT_ZONE = "Asia/Shanghai"
TRACK_ORDER = {kind: place for place, kind in enumerate(TrackKind)}


class Plan:
    """Records by kind and id. There is no way to change one: `apply` gives another plan.

    Tables and indexes of kinds that a step does not touch are shared between plans, so a step
    costs in proportion to the tables it touches.
    """

    __slots__ = ("_indexes", "_tables")

    def __init__(self, records: Iterable[Record] = ()) -> None:
        """
        Raises:
            DuplicateId: two records, of whatever kinds, have the same id.
        """
        tables: dict[str, Table] = {kind: {} for kind in KINDS}
        seen: dict[str, str] = {}
        for record in records:
            if record.id in seen:
                raise DuplicateId(kind=record.KIND, id=record.id)
            seen[record.id] = record.KIND
            tables[record.KIND][record.id] = record
        self._tables = tables
        self._indexes: dict[tuple[str, str], Index] = {}

    # -- records ---------------------------------------------------------------------------

    def table(self, kind: type[R]) -> Mapping[str, R]:
        """All records of a kind by id, in no promised order."""
        return cast("Mapping[str, R]", MappingProxyType(self._tables[kind.KIND]))

    def shares(self, other: Plan, *kinds: type[Record]) -> bool:
        """Whether another plan has the very same records of these kinds, as far as a glance tells:
        no step between the two has touched them."""
        return all(self._tables[kind.KIND] is other._tables[kind.KIND] for kind in kinds)

    def get(self, kind: type[R], id: str) -> R | None:
        """The record of that kind and id, or None."""
        # no cast: it is a call, and this is what everything else is made of
        return self._tables[kind.KIND].get(id)  # type: ignore[return-value]

    def find(self, id: str) -> Record | None:
        """The record with this id, whatever its kind, or None."""
        for table in self._tables.values():
            record = table.get(id)
            if record is not None:
                return record
        return None

    def item(self, id: str) -> Item | None:
        """The engagement or move with this id, or None."""
        tables = self._tables
        return tables["engagement"].get(id) or tables["move"].get(id)  # type: ignore[return-value]

    def __iter__(self) -> Iterator[Record]:
        """All records: kinds in the order of `KINDS`, ids sorted."""
        for table in self._tables.values():
            for id in sorted(table):
                yield table[id]

    def __len__(self) -> int:
        return sum(len(table) for table in self._tables.values())

    def __contains__(self, id: object) -> bool:
        return any(id in table for table in self._tables.values())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Plan) and self._tables == other._tables

    __hash__ = None  # type: ignore[assignment]

    # -- look-ups --------------------------------------------------------------------------

    def referring(self, kind: type[R], field: str, id: str) -> tuple[R, ...]:
        """The records of a kind whose reference field names this id, in no promised order."""
        index = self._indexes.get((kind.KIND, field))
        if index is None:
            index = self._index(kind.KIND, field)
        return index.get(id, ())  # type: ignore[return-value]  # no cast: see `get`

    def engagements_of(self, track: str) -> tuple[Engagement, ...]:
        """The engagements of a track."""
        return self.referring(Engagement, "tracks", track)

    def moves_of(self, track: str) -> tuple[Move, ...]:
        """The moves of a track."""
        return self.referring(Move, "tracks", track)

    def items_of(self, track: str) -> tuple[Item, ...]:
        """The programme of a track: engagements and moves, in force or not."""
        return (*self.engagements_of(track), *self.moves_of(track))

    def holdings_of(self, item: str) -> tuple[Holding, ...]:
        """What an engagement or move holds."""
        return self.referring(Holding, "item", item)

    def holdings_on(self, resource: str) -> tuple[Holding, ...]:
        """By what a person, room, thing or vehicle is held."""
        return self.referring(Holding, "resource", resource)

    def engagements_in(self, room: str) -> tuple[Engagement, ...]:
        """The engagements that take place in a room."""
        return self.referring(Engagement, "room", room)

    def engagements_like(self, kind: EngagementKind) -> tuple[Engagement, ...]:
        """The engagements of a kind, in no promised order."""
        return self.referring(Engagement, "engagement", kind)

    def sub_items_of(self, engagement: str) -> tuple[Engagement, ...]:
        """The engagements inside another one."""
        return self.referring(Engagement, "parent", engagement)

    def variants_of(self, item: str) -> tuple[Item, ...]:
        """The plan-B variants of an engagement or a move."""
        return (
            *self.referring(Engagement, "variant_of", item),
            *self.referring(Move, "variant_of", item),
        )

    def all_variants(self) -> Iterator[Item]:
        """Every plan-B variant of the book, in no promised order."""
        for main in (*self._index("engagement", "variant_of"), *self._index("move", "variant_of")):
            yield from self.variants_of(main)

    def members_of(self, delegation: str) -> tuple[Member, ...]:
        """The members of a delegation, by their place in its list."""
        members = self.referring(Member, "delegation", delegation)
        return tuple(sorted(members, key=lambda m: (m.order or 1_000_000, m.id)))

    def stays_of(self, delegation: str) -> tuple[Stay, ...]:
        """The stays of a delegation, by arrival."""
        stays = self.referring(Stay, "delegation", delegation)
        return tuple(sorted(stays, key=lambda s: (s.arrives, s.id)))

    def phases_of(self, stay: str) -> tuple[Phase, ...]:
        """The phases of a stay, by start."""
        phases = self.referring(Phase, "stay", stay)
        return tuple(sorted(phases, key=lambda p: (p.starts, p.id)))

    def tracks_of(self, stay: str) -> tuple[Track, ...]:
        """The tracks of a stay: the principal's first, then by kind and id."""
        tracks = self.referring(Track, "stay", stay)
        return tuple(sorted(tracks, key=lambda t: (TRACK_ORDER[t.track], t.id)))

    def tracks_with(self, member: str) -> tuple[Track, ...]:
        """The tracks a member is on."""
        return self.referring(Track, "members", member)

    def rooms_of(self, venue: str) -> tuple[Room, ...]:
        """The rooms of a venue."""
        return self.referring(Room, "venue", venue)

    def tasks_for(self, id: str) -> tuple[Task, ...]:
        """The tasks that serve an engagement, move or stay."""
        return self.referring(Task, "serves", id)

    def stay_of(self, track: str) -> Stay | None:
        """The stay a track belongs to."""
        found = self.get(Track, track)
        return self.get(Stay, found.stay) if found else None

    def delegations_of(self, item: Item) -> tuple[str, ...]:
        """The ids of the delegations on an item's tracks, each once, in track order."""
        stays = (self.stay_of(track) for track in item.tracks)
        return tuple(dict.fromkeys(stay.delegation for stay in stays if stay))

    def venue_of(self, engagement: Engagement) -> Venue | None:
        """Where an engagement takes place: its venue, the venue of its room, or where neither is
        given that of the engagement it is part of."""
        named = engagement.venue
        if not named and engagement.room:
            room = self.get(Room, engagement.room)
            named = room.venue if room else ""
        if not named and engagement.parent:
            parent = self.get(Engagement, engagement.parent)
            return self.venue_of(parent) if parent else None
        return self.get(Venue, named)

    def takes_place(self, item: Item) -> bool:
        """Whether an item holds anything: in force, not cancelled, nor all its stays cancelled."""
        if not item.counts:
            return False
        belongs = False
        for track in item.tracks:
            stay = self.stay_of(track)
            if stay is not None:
                if stay.status is not StayStatus.CANCELLED:
                    return True
                belongs = True
        return not belongs

    @property
    def zone(self) -> ZoneInfo:
        """The office's time zone: setting ``office.zone``, Asia/Shanghai where it is not set."""
        setting = self._tables["setting"].get(ZONE)
        return zone_named(getattr(setting, "value", "") or DEFAULT_ZONE)

    # -- change ----------------------------------------------------------------------------

    def apply(self, step: Step) -> Plan:
        """The plan after the step; this one stays as it is.

        Raises:
            StaleChange: a record is not what the step says it was before.
            DuplicateId: an added record has an id that is taken.
            BrokenReference: a record would name one that is not there, or not of a fit kind.
            CircularReference: a record would come to be above itself.
        """
        plan = Plan.__new__(Plan)
        plan._tables = dict(self._tables)
        plan._indexes = dict(self._indexes)
        for kind in {change.kind for change in step.changes}:
            plan._tables[kind] = dict(plan._tables[kind])
            for field in INDEXED[kind]:
                if (kind, field) in plan._indexes:
                    plan._indexes[kind, field] = dict(plan._indexes[kind, field])
        for change in step.changes:
            plan._put(change)
        for change in step.changes:
            plan._confirm(change)
        plan._confirm_no_circles(step)
        return plan

    def _put(self, change: Change) -> None:
        table = self._tables[change.kind]
        before = table.get(change.id)
        if before is not change.before and before != change.before:
            raise StaleChange(kind=change.kind, id=change.id)
        if change.after is None:
            del table[change.id]
        elif before is None and change.id in self:
            raise DuplicateId(kind=change.kind, id=change.id)
        else:
            table[change.id] = change.after
        for field in INDEXED[change.kind]:
            index = self._indexes.get((change.kind, field))
            if index is not None:
                _reindex(index, field, change)

    def _confirm(self, change: Change) -> None:
        record = change.after
        if record is None:
            for kind, field in REFERRERS[change.kind]:
                for referrer in self._index(kind, field).get(change.id, ()):
                    raise BrokenReference(kind=kind, id=referrer.id, field=field, to=change.id)
            return
        for field, kinds in record.REFERENCES.items():
            for target in references(record, field):
                if not any(target in self._tables[kind] for kind in kinds):
                    raise BrokenReference(kind=record.KIND, id=record.id, field=field, to=target)

    def _confirm_no_circles(self, step: Step) -> None:
        for kind in {change.kind for change in step.changes}:
            put = [c.id for c in step.changes if c.kind == kind and c.after is not None]
            for field, kinds in KINDS[kind].REFERENCES.items():
                if kind in kinds and (circles := self.circles(kind, field, put)):
                    raise CircularReference(kind=kind, id=min(circles), field=field)

    def circles(self, kind: str, field: str, starts: Iterable[str]) -> set[str]:
        """The records of a kind to which following a reference field leads back, among those that
        it leads to from `starts`."""
        table = self._tables[kind]

        def above(id: str) -> tuple[str, ...]:
            return references(table[id], field) if id in table else ()

        return in_circles(starts, above)

    def _index(self, kind: str, field: str) -> Index:
        index = self._indexes.get((kind, field))
        if index is None:
            gathered: defaultdict[str, list[Record]] = defaultdict(list)
            records = self._tables[kind].values()
            for named, record in zip(map(attrgetter(field), records), records, strict=True):
                if isinstance(named, str):
                    if named:
                        gathered[named].append(record)
                else:
                    for target in named if len(named) < 2 else dict.fromkeys(named):
                        gathered[target].append(record)
            index = dict(zip(gathered, map(tuple, gathered.values()), strict=True))
            self._indexes[kind, field] = index
        return index


def _reindex(index: Index, field: str, change: Change) -> None:
    before = set(references(change.before, field)) if change.before else set()
    after = set(references(change.after, field)) if change.after else set()
    for target in before | after:
        kept = tuple(record for record in index.get(target, ()) if record.id != change.id)
        if change.after is not None and target in after:
            kept = (*kept, change.after)
        if kept:
            index[target] = kept
        else:
            del index[target]
