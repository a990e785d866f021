"""What flies along a flag road at a moment, post by post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from reception.fields.labels import record_label, short_moment
from reception.flags.laying import Hung, LaidRoad
from reception.flags.posts import MOST
from reception.flags.states import state_name
from reception.plan.flag_picture import FlagPicture
from reception.plan.flag_post import FlagPost, RoadSide
from reception.plan.flag_road import FlagRoad
from reception.plan.zone import local_day
from reception.sheets.drawing import Drawing
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flag_strip import StripPost, flag_strip
from ui.desk import Desk
from ui.drawing import DrawingView, Fit

NUMBER = "{number}"
"""Where the number stands in a post's sign."""


def hung_at(laid: LaidRoad, moment: datetime) -> dict[str, Hung]:
    """By post what it carries at a moment."""
    at = moment.timestamp()
    return {
        one.post.id: hung for one in laid.posts for hung in one.hung if hung.start <= at < hung.end
    }


def standing(
    desk: Desk, posts: Sequence[FlagPost], hung: Mapping[str, Hung], moment: datetime
) -> str:
    """How many posts a road has and how many flags are up; that they are too many to be looked at
    one by one, where they are."""
    if len(posts) > MOST:
        return desk.say("flag-roads-too-many", posts=len(posts), most=MOST)
    flags = sum(1 for one in hung.values() for flag in one.flags if flag)
    at = short_moment(moment, desk.plan.zone, desk.wording)
    return desk.say("flag-roads-standing", posts=len(posts), flags=flags, at=at)


class RoadStrip(DrawingView):
    """The posts of a road in their order with what they carry; every shape has the id of its post.
    What is said of a post is put into words when somebody asks: there may be thousands."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._posts: dict[str, FlagPost] = {}
        self._hung: Mapping[str, Hung] = {}
        self._drawn: object = None
        self.fit = Fit.HEIGHT

    def show_road(
        self,
        road: FlagRoad | None,
        posts: Sequence[FlagPost],
        hung: Mapping[str, Hung],
        moment: datetime,
    ) -> None:
        """Show what posts carry at a moment; nothing for no road, no posts, or more than any road
        has."""
        desk = self._desk
        self._posts = {post.id: post for post in posts} if road else {}
        self._hung = hung
        day = local_day(moment, desk.plan.zone)
        flags = {id: one.flags for id, one in hung.items()}
        drawn = road, tuple(posts), flags, day, desk.language, desk.plan.table(FlagPicture)
        if drawn != self._drawn:
            self._drawn = drawn
            shown = road if len(posts) <= MOST else None
            self.show_drawing(_strip(desk, shown, posts, hung, day) if shown else None)
        if self.drawing is None:
            self.setAccessibleName(desk.say("flag-roads-strip-empty"))

    def hint_of(self, id: str) -> str:
        """What is said of a post: where it stands, what it carries, whether it can be used."""
        post, say = self._posts.get(id), self._desk.say
        if post is None:
            return ""
        flags = self._hung[id].flags if id in self._hung else ()
        words = self._desk.wording
        named = [state_name(one, words) if one else say("flag-roads-no-flag") for one in flags]
        return say(
            "flag-roads-post-hint",
            post=record_label(self._desk.plan, post, words),
            chainage=f"{post.chainage_m:.0f}",
            status=say(f"choice-PostStatus-{post.status.value}"),
            flags=" / ".join(named) if any(flags) else say("flag-roads-bare"),
        )


def _strip(
    desk: Desk, road: FlagRoad, posts: Sequence[FlagPost], hung: Mapping[str, Hung], day: date
) -> Drawing | None:
    words = desk.wording
    signs = {side: desk.say(f"flag-roads-post-{side.value}", number=NUMBER) for side in RoadSide}
    shown = [
        StripPost(
            post.id,
            signs[post.side].replace(NUMBER, str(post.number)),
            hung[post.id].flags if post.id in hung else (),
        )
        for post in posts
    ]
    name = record_label(desk.plan, road, words)
    return flag_strip(
        FlagDress(desk.plan, "", day),
        shown,
        title=words.say("flag-roads-strip", road=name),
        alt=words.say("flag-roads-strip-alt", road=name, count=len(shown)),
        view="",
    )
