"""Needs: how many flags of each state and size a book takes at most at a time, with spares, and
what of it is missing and must be ordered by when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

import msgspec

from reception.flags.designs import Design, Designs
from reception.flags.laying import LaidRoad
from reception.flags.sets import FlagsOut, demands
from reception.margins import Margins
from reception.plan.flag_stock import FlagSize, FlagStock
from reception.plan.plan import Plan

Sort = tuple[str, FlagSize]
"""A state and a size: flags of one sort stand in for each other."""


class Use(msgspec.Struct, frozen=True, gc=False):
    """So many flags of a sort are out from `start` until `end`, for a flag plan or an item."""

    sort: Sort
    start: float
    end: float
    amount: int
    purpose: str


class Need(msgspec.Struct, frozen=True, kw_only=True):
    """What a sort takes: `out` flags at the busiest moment `at`, and `spares`; `purposes` are what
    they are out for then. `here` are in store, `coming` ordered and there in time; `stale` are in
    store too, but of a design that is not the day's, and so not counted. Made in `making_days` and
    kept ready for the reserve of the office before the `first` day of use, what is missing can be
    ordered until `order_by`, None where nothing is."""

    state: str
    size: FlagSize
    out: int
    spares: int
    at: datetime
    purposes: tuple[str, ...]
    here: int
    coming: int
    first: date
    making_days: int
    stale: int = 0
    order_by: date | None = None

    @property
    def missing(self) -> int:
        """How many must be made."""
        return max(0, self.out + self.spares - self.here - self.coming)


def road_uses(road: LaidRoad) -> Iterator[Use]:
    """What hangs along a road: every arm by itself, what hangs alike counted together."""
    alike = Counter(id(post.hung) for post in road.posts)
    hung = {id(post.hung): post.hung for post in road.posts}
    counted: Counter[tuple[str, FlagSize, float, float, str]] = Counter()
    for key, amount in alike.items():
        for one in hung[key]:
            for flag in filter(None, one.flags):
                counted[flag, one.scheme.size, one.start, one.end, one.scheme.plans[0]] += amount
    for (flag, size, start, end, purpose), amount in counted.items():
        yield Use((flag, size), start, end, amount, purpose)


def set_uses(sets: Iterable[FlagsOut]) -> Iterator[Use]:
    """What is out in rooms, on cars and on desks."""
    for one in sets:
        for state, size, amount in demands(one):
            start, end = one.start.timestamp(), one.end.timestamp()
            yield Use((state, size), start, end, amount, one.item)


def needs_of(
    uses: Iterable[Use],
    stock: Mapping[Sort, list[FlagStock]],
    margins: Margins,
    zone: ZoneInfo,
    designs: Designs | None = None,
) -> tuple[Need, ...]:
    """What all uses together take, by state and size. Flags in store under the name of a design
    count only where `designs` say that it is the day's.

    A flag that comes down is hung again elsewhere; so what counts is the busiest moment. Spares
    are a share of it, and some at least.
    """
    by_sort: dict[Sort, list[Use]] = {}
    for use in uses:
        by_sort.setdefault(use.sort, []).append(use)
    found = (
        _need(sort, of_sort, stock.get(sort, []), margins, zone, designs)
        for sort, of_sort in by_sort.items()
    )
    return tuple(sorted(found, key=lambda one: (one.state, one.size)))


def stock_of(plan: Plan) -> Mapping[Sort, list[FlagStock]]:
    """The stock of a book by state and size."""
    found: dict[Sort, list[FlagStock]] = {}
    for record in plan.table(FlagStock).values():
        found.setdefault((record.state, record.size), []).append(record)
    return found


def _need(
    sort: Sort,
    uses: list[Use],
    stock: list[FlagStock],
    margins: Margins,
    zone: ZoneInfo,
    designs: Designs | None,
) -> Need:
    out, at = _busiest(uses)
    moment = datetime.fromtimestamp(at, zone)
    day = moment.date()
    least = margins.value("flag_spares_least", day)
    spares = ceil(max(least, out * margins.value("flag_spares_share", day) / 100))
    right = [record for record in stock if _is_of_day(record, designs, day)]
    usual = margins.value("flag_making_days", day)
    making = min((float(r.making_days) for r in right if r.making_days is not None), default=usual)
    need = Need(
        state=sort[0],
        size=sort[1],
        out=out,
        spares=spares,
        at=moment,
        purposes=tuple(sorted({u.purpose for u in uses if u.start <= at < u.end})),
        here=sum(record.amount for record in right),
        coming=sum(r.on_order for r in right if r.arrives is not None and r.arrives <= day),
        first=datetime.fromtimestamp(min(use.start for use in uses), zone).date(),
        making_days=ceil(making),
        stale=sum(record.amount for record in stock if record not in right),
    )
    if not need.missing:
        return need
    ahead = timedelta(days=ceil(making + margins.value("flag_order_reserve", day)))
    return msgspec.structs.replace(need, order_by=need.first - ahead)


def _is_of_day(record: FlagStock, designs: Designs | None, day: date) -> bool:
    if not record.design or designs is None:
        return True
    design = designs.on(record.state, day)
    return isinstance(design, Design) and design.design == record.design


def _busiest(uses: Iterable[Use]) -> tuple[int, float]:
    """The most that are out at a time, and since when. What comes down at the moment when
    something goes up is not counted twice."""
    changes = sorted(
        change for use in uses for change in ((use.start, 1, use.amount), (use.end, 0, -use.amount))
    )
    out = most = 0
    at = changes[0][0]
    for moment, _, change in changes:
        out += change
        if out > most:
            most, at = out, moment
    return most, at
