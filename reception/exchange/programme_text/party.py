"""The party: delegations with members, stays with phases and tracks."""

from __future__ import annotations

import re

from reception.exchange.programme_text.clocks import moment_of
from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Fields, Words, choice, fields_of, named
from reception.exchange.programme_text.lines import Line
from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.member import Member, MemberRole
from reception.plan.phase import Phase, VisitKind
from reception.plan.stay import Stay, StayStatus
from reception.plan.track import Track, TrackKind

STAY = re.compile(r"stay (\S+) (\S+ \S+)(?: (\S+))? > (\S+ \S+)(?: (\S+))?$")
STAY_FORM = "stay ID 2023-04-13 22:30 VENUE > 2023-04-15 10:00 VENUE; …"

NAMES = ("zh", "en", "native")
DELEGATION_WORDS: Words = {
    "speaks": "languages",
    **{str(one.value): ("jurisdiction", one) for one in Jurisdiction},
}
MEMBER_WORDS: Words = {"speaks": "languages"}
STAY_WORDS: Words = {str(one.value): ("status", one) for one in StayStatus}


def delegation_from_line(draft: Draft, line: Line) -> None:
    """``delegation BRA 巴西 | Brazil | Brasil; country BR; speaks pt``."""
    words = line.head.split(maxsplit=2)
    if len(words) < 3:
        raise line.wrong("form", form="delegation ID ZH | EN | NATIVE; …")
    said: Fields = {"id": words[1], **named(line, words[2], languages=NAMES)}
    usual: Fields = {"code": words[1]}
    draft.add(
        line, Delegation(**usual | fields_of(draft, line, Delegation, DELEGATION_WORDS, said))
    )
    draft.delegation, draft.stay, draft.tracks, draft.item = words[1], "", {}, None


def member_from_line(draft: Draft, line: Line) -> None:
    """``member lula principal 卢拉 | Lula; title …; persons 12; step-free``."""
    words = line.head.split(maxsplit=3)
    if len(words) < 3:
        raise line.wrong("form", form="member ID ROLE ZH | EN | NATIVE; …")
    if not draft.delegation:
        raise line.wrong("needs-above", word="delegation")
    said: Fields = {
        "id": words[1],
        "delegation": draft.delegation,
        "role": choice(line, words[2], MemberRole),
        **named(line, "".join(words[3:]), languages=NAMES),
    }
    draft.add(line, Member(**fields_of(draft, line, Member, MEMBER_WORDS, said)))


def stay_from_line(draft: Draft, line: Line) -> None:
    """``stay BRA.1 2023-04-13 22:30 PEK_VIP > 2023-04-15 10:00 PEK_VIP; residence DYT_18``."""
    found = STAY.match(" ".join(line.head.split()))
    if not found:
        raise line.wrong("form", form=STAY_FORM)
    if not draft.delegation:
        raise line.wrong("needs-above", word="delegation")
    id, arrives, arrival, departs, departure = found.groups()
    said: Fields = {
        "id": id,
        "delegation": draft.delegation,
        "arrives": moment_of(line, arrives, None, draft.zone),
        "departs": moment_of(line, departs, None, draft.zone),
    }
    if arrival:
        said["arrival_venue"] = draft.reference(line, arrival, "venue").id
    if departure:
        said["departure_venue"] = draft.reference(line, departure, "venue").id
    draft.add(line, Stay(**fields_of(draft, line, Stay, STAY_WORDS, said)))
    draft.stay, draft.tracks, draft.item = id, {}, None


def phase_from_line(draft: Draft, line: Line) -> None:
    """``phase state 2023-04-14 00:00 > 2023-04-14 24:00``; without times, the whole stay."""
    stay = draft.current_stay(line)
    words = line.head.split(maxsplit=2)
    if len(words) < 2:
        raise line.wrong("form", form="phase KIND 2023-04-14 00:00 > 2023-04-14 24:00; …")
    visit = choice(line, words[1], VisitKind)
    said: Fields = {"stay": stay.id, "visit": visit}
    if len(words) > 2:
        start, _, end = words[2].partition(">")
        said["starts"] = moment_of(line, start.strip(), None, draft.zone)
        said["ends"] = moment_of(line, end.strip(), None, draft.zone)
    given = line.one_of("as")
    said["id"] = given.value if given else draft.id_made(f"{stay.id}.{visit.value}")
    usual: Fields = {"starts": stay.arrives, "ends": stay.departs}
    draft.add(line, Phase(**usual | fields_of(draft, line.without("as"), Phase, {}, said)))


def track_from_line(draft: Draft, line: Line) -> None:
    """``track main principal: lula silva``; its id is ``BRA.main`` unless it has a full stop."""
    stay = draft.current_stay(line)
    head, _, members = line.head.partition(":")
    words = head.split(maxsplit=3)
    if len(words) < 3:
        raise line.wrong("form", form="track NAME KIND: MEMBER MEMBER; …")
    name, kind = words[1], choice(line, words[2], TrackKind)
    ids = tuple(draft.reference(line, id, "member").id for id in members.split())
    id = name
    if "." not in name:
        taken = f"{stay.delegation}.{name}" in draft.records
        id = f"{stay.id if taken else stay.delegation}.{name}"
    said: Fields = {"id": id, "stay": stay.id, "track": kind, "members": ids}
    said |= named(line, "".join(words[3:]))
    draft.add(line, Track(**fields_of(draft, line, Track, {}, said)))
    draft.tracks[id.rpartition(".")[2]] = id
