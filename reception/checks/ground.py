"""The ground: what a rule stands on while it looks at one plan."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from datetime import date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING, Concatenate, TypeVar, cast
from zoneinfo import ZoneInfo

import msgspec

from reception.checks.conflict import Conflict, Fact
from reception.checks.courses import Courses
from reception.checks.way import Ride
from reception.checks.weights import Weights
from reception.checks.whereabouts import Whereabouts
from reception.entitlements import Entitlements
from reception.graphs.itinerary import comes
from reception.margins import Margins, revisions
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import Member
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.room import Room
from reception.plan.span import Span
from reception.plan.track import Track
from reception.plan.venue import Venue
from reception.plan.zone import instant, local_day
from reception.routes.drive import Drive, DriveTimes
from reception.routes.route_answer import NoRoute
from reception.taboos import Taboos

if TYPE_CHECKING:
    from reception.checks.site import Site

T = TypeVar("T")


class TravelMargins(msgspec.Struct, frozen=True, eq=False, gc=False):
    """The margins of a day that travel is judged by: minutes, per cent of the drive, and metres a
    minute. One is only like itself, so that what is reckoned with it can be looked up quickly."""

    boarding_base: float
    boarding_per_ten: float
    reserve_least: float
    reserve_share: float
    walk_pace: float


class Ground(Courses):
    """A plan with the office's margins, severities and drive times.

    It belongs to one plan and remembers what several rules ask; a changed plan has another ground.
    """

    def __init__(
        self,
        plan: Plan,
        known: Whereabouts | None = None,
        *,
        margins: Margins,
        weights: Weights,
        drives: DriveTimes,
        kept: dict[object, object] | None = None,
        as_of: datetime | None = None,
    ) -> None:
        """`known` is what was reckoned already of when and where the plan's items are, and takes in
        what is reckoned now; `kept` is what `Ground.kept` gives, shared with the grounds of earlier
        plans; what ended before `as_of` is over, nothing where it is None."""
        super().__init__(plan, known)
        self._as_of = as_of
        self.margins = margins
        self._kept = {} if kept is None else kept
        self._weights = weights
        self._drives = drives
        self.rides: dict[str, Ride | None] = {}
        """What `ride_of` has found."""
        self._travel_margins: dict[int, TravelMargins] = {}
        self._parties: dict[str, dict[str, int]] = {}
        self._party_sizes: dict[str, int] = {}
        self._made: dict[tuple[object, ...], object] = {}
        self.noticed: set[tuple[str, str]] = set()
        """Code and case of all that was found at a site so far, switched off or not."""
        self.looked_at: dict[Site, Set[Site]] = {}
        """By site, which others a rule has looked at from there: it has to look again when one of
        them changes."""

    @cached_property
    def zone(self) -> ZoneInfo:
        """The office's time zone."""
        return self.plan.zone

    @cached_property
    def entitlements(self) -> Entitlements:
        """Which honours each kind of visit has, by the table and the office's own word."""
        return Entitlements.of(self.plan)

    @cached_property
    def taboos(self) -> Taboos:
        """What excludes what at table and as a gift, by the table and the office's own word."""
        return Taboos.of(self.plan)

    @cached_property
    def interpreters(self) -> tuple[HostPerson, ...]:
        """The interpreters of the office."""
        persons = self.plan.table(HostPerson).values()
        return tuple(one for one in persons if one.role is HostRole.INTERPRETER)

    def look(self, site: Site, others: Set[Site]) -> None:
        """A rule looks from a site at others, and has to look again when one of them changes."""
        self.looked_at[site] = self.looked_at.get(site, frozenset()) | others

    def margin(self, key: str, moment: datetime) -> float:
        """A margin in force on the day of a moment.

        Raises:
            KeyError: there is no such margin.
        """
        return self.margins.value(key, revisions()[self._revision(moment)])

    def remembered(self, make: Callable[Concatenate[Ground, ...], T], *of: str) -> T:
        """What a function makes of this ground, and of the records with these ids, made once: for
        what several rules look up. Nothing made may keep the ground: both would outlive the
        check until the collector comes round."""
        known = (make, *of)
        try:
            return cast("T", self._made[known])
        except KeyError:
            made = self._made[known] = make(self, *of)
            return made

    def kept(self, make: Callable[[Ground], T]) -> T:
        """What a function makes, made once for this ground and those of the plans before and after
        it: for what would be too dear to make anew and can tell itself what has changed."""
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast("T", self._kept[make])

    def recall(self, make: Callable[[Ground], T], made: T) -> None:
        """What a function would make of this ground is known already."""
        self._made[make,] = made

    def supposing(self, courses: Mapping[str, Span | None]) -> Ground:
        """The same ground if these items took place at these times; None, not at all. It costs
        nothing like another plan: all else is read from this one."""
        other = Ground(
            self.plan,
            Whereabouts(self._courses, self._stops),
            margins=self.margins,
            weights=self._weights,
            drives=self._drives,
            kept=self._kept,
            as_of=self._as_of,
        )
        other.suppose(courses)
        other._travel_margins, other._parties = self._travel_margins, self._parties
        other.rides = self.rides
        other.__dict__ |= {"zone": self.zone, "limited": self.limited}
        other.__dict__["holding_limited"] = self.holding_limited
        other.looked_at = self.looked_at  # what is supposed has to be judged again all the same
        return other

    def is_over(self, end: datetime) -> bool:
        """Whether what ends then was over when the check began: for rules about what can only be
        put right before."""
        return self._as_of is not None and end < self._as_of

    def day(self, moment: datetime) -> date:
        """The day on the office's calendar."""
        return local_day(moment, self.zone)

    def travel_margins(self, moment: datetime) -> TravelMargins:
        """The margins in force on the day of a moment."""
        return self._travel_margins_of(self._revision(moment))

    @property
    def all_travel_margins(self) -> Iterator[TravelMargins]:
        """Those of all days."""
        return map(self._travel_margins_of, range(len(revisions())))

    def _travel_margins_of(self, revision: int) -> TravelMargins:
        margins = self._travel_margins.get(revision)
        if margins is None:
            day, value = revisions()[revision], self.margins.value
            margins = self._travel_margins[revision] = TravelMargins(
                boarding_base=value("boarding_base", day),
                boarding_per_ten=value("boarding_per_ten_persons", day),
                reserve_least=value("reserve_least", day),
                reserve_share=value("reserve_share", day),
                walk_pace=value("walk_speed", day) * 1000 / 60,
            )
        return margins

    def _revision(self, moment: datetime) -> int:
        """Which of the revisions of the margins is in force at a moment. It is asked so often that
        no calendar is asked for the day of the moment."""
        return bisect_right(self._later_revisions, moment)

    @cached_property
    def _later_revisions(self) -> tuple[datetime, ...]:
        return tuple(instant(day, time(0), self.zone) for day in revisions()[1:])

    def drive(self, origin: str, destination: str, depart: datetime) -> Drive | None:
        """The way between two venues; None where a position is not known."""
        start, end = self.plan.get(Venue, origin), self.plan.get(Venue, destination)
        return self._drives.drive(start, end, depart) if start and end else None

    def no_way(self, origin: str, destination: str, depart: datetime) -> NoRoute | None:
        """Why no way leads from one venue to the other."""
        start, end = self.plan.get(Venue, origin), self.plan.get(Venue, destination)
        return self._drives.no_way(start, end, depart) if start and end else None

    def no_way_of(self, move: Move, depart: datetime) -> NoRoute | None:
        """Why a move cannot be driven."""
        return self._drives.no_way_of(self.plan, move, depart)

    def drive_of(self, move: Move, depart: datetime) -> Drive | None:
        """The way of a move between the places that it names."""
        return self._drives.drive_of(self.plan, move, depart)

    def party(self, track: str) -> Mapping[str, int]:
        """The members of a track that comes, with the number of persons each entry stands for."""
        party = self._parties.get(track)
        if party is None:
            party = self._parties[track] = {}
            found = self.plan.get(Track, track)
            if found is not None and comes(self.plan, found):
                members = (self.plan.get(Member, id) for id in found.members)
                party.update((member.id, member.persons) for member in members if member)
        return party

    def party_size(self, track: str) -> int:
        """How many persons are on a track that comes."""
        size = self._party_sizes.get(track)
        if size is None:
            size = self._party_sizes[track] = sum(self.party(track).values())
        return size

    @cached_property
    def limited(self) -> frozenset[str]:
        """The venues and rooms with closures or a first day of use, and all rooms of such
        venues."""
        venues = {v.id for v in self.plan.table(Venue).values() if _is_limited(v)}
        return frozenset(venues).union(
            room.id
            for room in self.plan.table(Room).values()
            if room.venue in venues or _is_limited(room)
        )

    @cached_property
    def holding_limited(self) -> frozenset[str]:
        """The items that hold such a room besides the one they take place in."""
        holdings = (self.plan.holdings_on(id) for id in self.limited)
        return frozenset(holding.item for held in holdings for holding in held)

    def found(
        self,
        code: str,
        case: str,
        *,
        subjects: Iterable[str],
        span: Span | None,
        facts: Iterable[Fact] = (),
    ) -> tuple[Conflict, ...]:
        """The conflict under the office's severity; nothing where the office has switched it off.

        Raises:
            KeyError: the table of rules has no such case.
        """
        self.noticed.add((code, case))
        severity = self._weights.severity(code, case)
        if severity is None:
            return ()
        return (
            Conflict(
                code=code,
                case=case,
                severity=severity,
                subjects=tuple(subjects),
                span=span,
                facts=tuple(facts),
            ),
        )


def _is_limited(place: Venue | Room) -> bool:
    return bool(place.closures) or place.accepted_from is not None
