"""Anthem lengths: how long the cues of a ceremony take in which anthems are played.

What the file of the wreath-laying says goes first, then the anthem that the office has in its
book, then the shipped length if somebody has measured it. Where nobody knows, a cue lasts as long
as its template says.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reception.flags.anthems import anthem_seconds
from reception.flags.passes import stay_state
from reception.flags.states import HOST
from reception.margins import Margins
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.stay import Stay
from reception.plan.track import Track
from reception.plan.wreath import MusicPart, Wreath
from reception.plan.zone import local_day


class AnthemLengths(NamedTuple):
    """Seconds of the guest's and the host's anthem, None where nobody knows, and of the `pause`
    between two."""

    guest: int | None = None
    host: int | None = None
    pause: int = 0

    def together(self, parts: Iterable[MusicPart]) -> int | None:
        """How long these take one after the other; None where one of them is not known, or there
        are none."""
        known = {MusicPart.GUEST_ANTHEM: self.guest, MusicPart.HOST_ANTHEM: self.host}
        lengths = [known.get(part) for part in parts]
        seconds = [length for length in lengths if length is not None]
        if not seconds or len(seconds) < len(lengths):
            return None
        return sum(seconds) + self.pause * (len(seconds) - 1)


def anthem_lengths(plan: Plan, engagement: Engagement) -> AnthemLengths:
    """The lengths for an engagement. With guests of several states there is no guest's anthem."""
    states = {state for track in engagement.tracks if (state := _state(plan, track))}
    guest = anthem_seconds(plan, states.pop()) if len(states) == 1 else None
    told = {
        music.part: music.length_seconds
        for wreath in plan.referring(Wreath, "engagement", engagement.id)
        for music in wreath.music
        if music.length_seconds
    }
    day = local_day(engagement.start, plan.zone)
    return AnthemLengths(
        guest=told.get(MusicPart.GUEST_ANTHEM, guest),
        host=told.get(MusicPart.HOST_ANTHEM, anthem_seconds(plan, HOST)),
        pause=round(Margins.of(plan).value("anthem_pause", day)),
    )


def _state(plan: Plan, track: str) -> str:
    found = plan.get(Track, track)
    stay = plan.get(Stay, found.stay) if found else None
    return stay_state(plan, stay) if stay else ""
