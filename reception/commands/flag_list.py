"""`flags`: which flags hang where and when, how many it takes, and who rides under which."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec

from reception.commands.command import ExitCode, Means
from reception.entitlements import Entitlements
from reception.flags.book_flags import flags_of, needs_of_book, sets_of_book
from reception.flags.crew_work import CrewPlan, crew_plan
from reception.flags.designs import Design, Designs
from reception.flags.flag_book import FlagBook
from reception.flags.flagless import flagless_of_book
from reception.flags.laying import LaidRoad
from reception.flags.needs import Need
from reception.flags.ride_rows import policy_views, rows_on
from reception.flags.works import Work
from reception.margins import Margins
from reception.sheets.flag_overview import flag_overview
from reception.sheets.plain_text import terminal_text
from reception.sheets.request import SheetRequest


def run(typed: Namespace, means: Means) -> int:
    """Tell what the sheet of flags says, or all of it post by post as JSON.

    Raises:
        Trouble: the file cannot be read as a book.
    """
    contents = means.bookcase.read(typed.BOOK)
    if typed.json:
        told = _told(flags_of(contents.plan))
        means.out.write(msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n")
        return ExitCode.FINE
    request = SheetRequest(
        plan=contents.plan,
        languages=typed.lang or (means.words.language,),
        now=means.bookcase.clock(),
        revision=contents.revision,
    )
    means.out.write(terminal_text(flag_overview(request)))
    return ExitCode.FINE


def _told(book: FlagBook) -> dict[str, Any]:
    designs = Designs.of(book.plan)
    return {
        "roads": [_road(book, road) for road in book.roads()],
        "needs": [_need(need, designs) for need in needs_of_book(book)],
        "sets": sets_of_book(book.plan),
        "uncounted": flagless_of_book(book.plan, Entitlements.of(book.plan)),
        **_crews(crew_plan(book, Margins.of(book.plan))),
    }


def _crews(crews: CrewPlan) -> dict[str, Any]:
    return {
        "packages": [
            {
                **_work(one.work),
                "crew": one.crew,
                "posts": round(one.posts, 1),
                "starts": _moment(one.start),
                "ends": _moment(one.end),
            }
            for one in crews.packages
        ],
        "lacking": [
            {
                **_work(one.work),
                "posts": round(one.posts, 1),
                "crew_hours": round(one.hours, 1),
                "short": one.short.value,
                "hours_after": {limit.value: round(left, 1) for limit, left in one.room},
            }
            for one in crews.lacks
        ],
    }


def _work(work: Work) -> dict[str, Any]:
    lane = work.lane.value if work.lane else None
    return {"work": work.kind.value, "plan": work.plan, "road": work.road, "lane": lane}


def _road(book: FlagBook, road: LaidRoad) -> dict[str, Any]:
    return {
        "road": road.road.id,
        "length_m": round(road.run.length_m),
        "plans": [
            {
                "plan": window.plan.id,
                "guests": window.guests,
                "up": _moment(window.up),
                "down": _moment(window.down),
                "first_pass": _moment(window.first),
                "last_pass": _moment(window.last),
            }
            for window in road.windows
        ],
        "posts": list(_posts(road)),
        "rides": [
            {
                **msgspec.structs.asdict(row),
                "starts": _moment(row.starts),
                "ends": _moment(row.ends),
            }
            for row in rows_on(book, road)
        ],
        "policies": policy_views(book, road.road.id),
    }


def _posts(road: LaidRoad) -> Iterator[dict[str, Any]]:
    for one in road.posts:
        yield {
            "post": one.post.id,
            "hung": [
                {
                    "from": _moment(each.start),
                    "until": _moment(each.end),
                    "flags": each.flags,
                    "half_mast": each.scheme.lowered,
                    "plans": each.scheme.plans,
                    "choice": each.chosen,
                }
                for each in one.hung
            ],
        }


def _need(need: Need, designs: Designs) -> dict[str, Any]:
    design = designs.on(need.state, need.at.date())
    return {
        **msgspec.structs.asdict(need),
        "missing": need.missing,
        "design": design.design if isinstance(design, Design) else None,
    }


def _moment(instant: float | None) -> datetime | None:
    """To the second: nobody hangs flags by fractions of one."""
    return None if instant is None else datetime.fromtimestamp(round(instant), UTC)
