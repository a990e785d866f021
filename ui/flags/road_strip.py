"""What flies along a flag road at a moment, post by post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from reception.fields.labels import record_label
from reception.flags.laying import Hung, LaidRoad
from reception.flags.states import state_name
from reception.plan.flag_post import FlagPost
from reception.plan.flag_road import FlagRoad
from reception.plan.zone import local_day
from reception.sheets.drawing import Drawing
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flag_strip import StripPost, flag_strip
from ui.desk import Desk


def hung_at(laid: LaidRoad, moment: datetime) -> dict[str, Hung]:
    """By post what it carries at a moment."""
    at = moment.timestamp()
    return {
        one.post.id: hung for one in laid.posts for hung in one.hung if hung.start <= at < hung.end
    }


def road_strip(
    desk: Desk,
    road: FlagRoad,
    posts: Sequence[FlagPost],
    hung: Mapping[str, Hung],
    moment: datetime,
) -> Drawing | None:
    """The posts of a road in their order with what they carry; None where it has none. Every shape
    has the id of its post."""
    plan, words = desk.plan, desk.wording
    dress = FlagDress(plan, "", local_day(moment, plan.zone))
    shown = []
    for post in posts:
        flags = hung[post.id].flags if post.id in hung else ()
        number = desk.say(f"flag-roads-post-{post.side.value}", number=str(post.number))
        shown.append(StripPost(post.id, number, flags, _hint(desk, post, flags)))
    name = record_label(plan, road, words)
    alt = words.say("flag-roads-strip-alt", road=name, count=len(shown))
    return flag_strip(
        dress, shown, title=words.say("flag-roads-strip", road=name), alt=alt, view=""
    )


def _hint(desk: Desk, post: FlagPost, flags: Sequence[str]) -> str:
    say, words = desk.say, desk.wording
    named = [state_name(one, words) if one else say("flag-roads-no-flag") for one in flags]
    return say(
        "flag-roads-post-hint",
        post=record_label(desk.plan, post, words),
        chainage=f"{post.chainage_m:.0f}",
        status=say(f"choice-PostStatus-{post.status.value}"),
        flags=" / ".join(named) if any(flags) else say("flag-roads-bare"),
    )
