"""C1: the cues of a ceremony fit into its engagement."""

from __future__ import annotations

from collections.abc import Iterator

from reception.ceremonies.cue_times import CueCourse, ceremony_of, cue_course, cues_of
from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.plan.ceremony import Ceremony
from reception.plan.engagement import Engagement
from reception.plan.span import MINUTE, Span


class CueCourses:
    """The courses of the ceremonies of a plan, each worked out once."""

    def __init__(self, ground: Ground) -> None:
        self._plan = ground.plan
        self._cued = {one.engagement for one in ground.plan.table(Ceremony).values()}
        self._known: dict[tuple[str, bool], CueCourse | None] = {}

    def of(self, engagement: str, *, shortest: bool) -> CueCourse | None:
        """The course of an engagement's ceremony; None where it has none, or one without cues."""
        if engagement not in self._cued:
            return None
        key = (engagement, shortest)
        if key not in self._known:
            ceremony = ceremony_of(self._plan, engagement)
            cues = cues_of(self._plan, ceremony) if ceremony else []
            self._known[key] = (
                cue_course(ceremony, cues, shortest=shortest) if ceremony and cues else None
            )
        return self._known[key]


def least_by_cues(ground: Ground, engagement: str) -> int:
    """The whole minutes that an engagement takes at least by its cues, rounded up; 0 where it has
    none."""
    course = ground.remembered(CueCourses).of(engagement, shortest=True)
    return -(-course.length // 60) if course else 0


def ceremony_too_long(ground: Ground, ceremony: str) -> Iterator[Conflict]:
    """C1: the cues take longer than the engagement, at their shortest or as they usually are; or
    one begins before it."""
    one = ground.plan.get(Ceremony, ceremony)
    engagement = ground.plan.get(Engagement, one.engagement) if one else None
    course = ground.course(engagement) if engagement else None
    if one is None or engagement is None or course is None:
        return
    courses = ground.remembered(CueCourses)
    usual = courses.of(engagement.id, shortest=False)
    shortest = courses.of(engagement.id, shortest=True)
    if usual is None or shortest is None:
        return
    has = course.minutes
    needs, least = -(-usual.length // 60), -(-shortest.length // 60)
    if needs > has:
        yield from ground.found(
            "C1",
            "too_long" if least > has else "tight",
            subjects=(engagement.id,),
            span=Span(course.start, course.start + needs * MINUTE),
            facts=(
                Fact("needs", needs, "source-cues"),
                Fact("least", least, "source-cues"),
                Fact("has", has),
                Fact("lacks", needs - has),
            ),
        )
    early = [
        time
        for time in usual.times
        if time.counts and not time.cue.outside and time.start is not None
        if one.zero_seconds + time.start < 0
    ]
    if early:
        first = min(early, key=lambda time: (time.start or 0, time.cue.order))
        yield from ground.found(
            "C1",
            "early",
            subjects=(engagement.id, first.cue.id),
            span=course,
            facts=(
                Fact("number", first.cue.number),
                Fact("minutes", -((one.zero_seconds + (first.start or 0)) // 60)),
            ),
        )
