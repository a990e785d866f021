"""The run-sheets: a delegation's day, and the office's day across delegations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.plan import Plan
from reception.plan.stay import Stay, StayStatus
from reception.plan.unit import Unit
from reception.plan.venue import Venue
from reception.plan.zone import local_day, zone_named
from reception.sheets.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    Note,
    Orientation,
    PageBreak,
    Row,
    Run,
    Title,
)
from reception.sheets.item_words import NAMED_ROLES
from reception.sheets.programme_rows import items_of_day, programme_grid
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble
from reception.wording import Wording


def delegation_day(request: SheetRequest) -> Document:
    """The programme of one delegation: the day asked for, or each day of its stays.

    Raises:
        Trouble: no delegation is named or there is none of that id, or nothing is on that day.
    """
    delegation = delegation_asked(request)
    blocks = [*programme_pages(request, delegation), *_member_list(request, delegation)]
    return _document(request, _names(request, delegation), blocks)


def delegation_asked(request: SheetRequest) -> Delegation:
    """The delegation that a sheet is asked for.

    Raises:
        Trouble: none is named, or there is none of that id.
    """
    delegation = request.plan.get(Delegation, request.delegation)
    if delegation is None:
        key = "sheet-no-delegation" if request.delegation else "sheet-which-delegation"
        raise Trouble(key, id=request.delegation)
    return delegation


def stays_told(plan: Plan, delegation: Delegation) -> list[Stay]:
    """The stays of a delegation that anybody is told of: not those that are cancelled."""
    return [s for s in plan.stays_of(delegation.id) if s.status is not StayStatus.CANCELLED]


def programme_pages(
    request: SheetRequest, delegation: Delegation, *, with_facts: bool = True
) -> list[Block]:
    """A page for the day asked for, or for each day of a delegation's stays; the facts of the stay
    are on the first, unless they stand elsewhere.

    Raises:
        Trouble: nothing is on that day, or on any.
    """
    plan = request.plan
    stays = stays_told(plan, delegation)
    items = {
        item.id: item for s in stays for t in plan.tracks_of(s.id) for item in plan.items_of(t.id)
    }
    home = zone_named(delegation.home_zone) if delegation.home_zone else None
    if home and home.key == plan.zone.key:
        home = None
    days = _days_with(request, list(items.values()))
    blocks: list[Block] = []
    for day in days:
        blocks += [PageBreak()] if blocks else []
        blocks.append(Title(_names(request, delegation), (_visit_line(request, stays, day),)))
        if with_facts and day == days[0]:
            blocks.append(Facts(tuple(stay_facts(request, delegation, stays))))
        blocks.append(Heading(_full_day(request, day)))
        there = items_of_day(request, items.values(), day)
        blocks.append(programme_grid(request, there, delegations=False, home=home, day=day))
    return blocks


def office_day(request: SheetRequest) -> Document:
    """All that happens on one day, across delegations and with the office's own items; the first
    day with anything on it where none is asked for.

    Raises:
        Trouble: nothing is on that day, or on any.
    """
    plan = request.plan
    items: list[Item] = [*plan.table(Engagement).values(), *plan.table(Move).values()]
    day = _days_with(request, items)[0]
    there = items_of_day(request, items, day)
    title = request.both("sheet-office-day")
    blocks: list[Block] = [
        Title(title, (_full_day(request, day),)),
        programme_grid(request, there, delegations=True, home=None, day=day),
        *_legend(request, there),
    ]
    return _document(request, title, blocks)


def _legend(request: SheetRequest, items: list[Item]) -> list[Block]:
    """What the short signs of the delegations mean."""
    ids = dict.fromkeys(id for item in items for id in request.plan.delegations_of(item))
    found = (request.plan.get(Delegation, id) for id in sorted(ids))
    signed = [f"{one.code}  {_names(request, one)}" for one in found if one and one.code]
    return [Note(request.lead.say("sheet-between-signs").join(signed))] if signed else []


def _days_with(request: SheetRequest, items: list[Item]) -> list[date]:
    """The day asked for, or all days on which an item starts; never none."""
    zone = request.plan.zone
    if request.day:
        if items_of_day(request, items, request.day):
            return [request.day]
        raise Trouble("sheet-empty-day", day=request.lead.full_day(request.day))
    days = {local_day(i.begins, zone) for i in items if request.plan.takes_place(i)}
    if not days:
        raise Trouble("sheet-no-items")
    return sorted(days)


def _document(request: SheetRequest, title: str, blocks: list[Block]) -> Document:
    return Document(
        title=title,
        language=request.language_tag,
        orientation=Orientation.LANDSCAPE,
        frame=request.frame(title),
        blocks=(*blocks, Note("  ".join(_zone_note(words, request) for words in request.wordings))),
    )


def _zone_note(words: Wording, request: SheetRequest) -> str:
    zone = request.plan.zone.key
    named = f"zone-{zone.replace('/', '-')}"
    return words.say("sheet-note-times", zone=words.say(named) if words.has(named) else zone)


def _names(request: SheetRequest, delegation: Delegation) -> str:
    names = (words.name(delegation) for words in request.wordings)
    return "  ".join(dict.fromkeys(names))


def _full_day(request: SheetRequest, day: date) -> str:
    return "  ".join(words.full_day(day) for words in request.wordings)


def _visit_line(request: SheetRequest, stays: list[Stay], day: date) -> str:
    """The kind of visit on that day, from the phase it falls in, and which day of the stay."""
    plan, zone = request.plan, request.plan.zone
    for stay in stays:
        first, last = local_day(stay.arrives, zone), local_day(stay.departs, zone)
        if not first <= day <= last:
            continue
        count = (day - first) // timedelta(days=1) + 1
        days = (last - first) // timedelta(days=1) + 1
        kinds = [
            phase.visit
            for phase in plan.phases_of(stay.id)
            if local_day(phase.starts, zone) <= day <= local_day(phase.ends, zone)
        ]
        said = []
        for words in request.wordings:
            visits = [words.say(f"visit-{kind}") for kind in kinds]
            place = words.say("sheet-day-of-stay", day=str(count), days=str(days))
            said.append(words.say("sheet-clause").join([*visits, place]))
        return "  ".join(said)
    return request.both("sheet-outside-stay")


def stay_facts(
    request: SheetRequest, delegation: Delegation, stays: list[Stay]
) -> Iterator[tuple[str, Cell]]:
    """How many come, when and where they arrive and leave, where they stay, who sees to them."""
    plan = request.plan
    members = plan.members_of(delegation.id)
    if delegation.name_native not in ("", delegation.name_zh, delegation.name_en):
        yield request.both("sheet-fact-native"), _cell(delegation.name_native)
    if members:
        persons = sum(member.persons for member in members)
        yield (
            request.both("sheet-fact-persons"),
            _cell(request.lead.say("sheet-persons", persons=persons)),
        )
    for stay in stays:
        for key, venue_id, at, flight in (
            ("sheet-fact-arrival", stay.arrival_venue, stay.arrives, stay.arrival_flight),
            ("sheet-fact-departure", stay.departure_venue, stay.departs, stay.departure_flight),
        ):
            venue = plan.get(Venue, venue_id)
            said = [request.lead.stamp(at, plan.zone), flight]
            said += [request.lead.name(venue)] if venue else []
            yield request.both(key), _cell("  ".join(filter(None, said)))
        named = (
            ("sheet-fact-residence", plan.get(Venue, stay.residence)),
            ("sheet-fact-unit", plan.get(Unit, stay.unit)),
        )
        for key, record in named:
            if record:
                yield request.both(key), _cell(_in_all(request, record))
        officer = plan.get(HostPerson, stay.officer)
        if officer:
            said = [_in_all(request, officer), officer.phone]
            yield request.both("sheet-fact-officer"), _cell("  ".join(filter(None, said)))


def _in_all(request: SheetRequest, record: object) -> str:
    return "  ".join(dict.fromkeys(words.name(record) for words in request.wordings))


def _member_list(request: SheetRequest, delegation: Delegation) -> list[Block]:
    """The guests by name, each in Chinese, in Latin letters and in the guest's own script."""
    members = [m for m in request.plan.members_of(delegation.id) if m.role in NAMED_ROLES]
    if not members:
        return []
    shares = {"order": 1, "zh": 4, "en": 5, "native": 5, "title": 8}
    if not any(member.name_native for member in members):
        del shares["native"]
    columns = [
        Column(key, tuple(w.say(f"sheet-member-{key}") for w in request.wordings), share)
        for key, share in shares.items()
    ]
    rows = []
    for number, member in enumerate(members, start=1):
        titles = dict.fromkeys(w.pick(member.title_zh, member.title_en) for w in request.wordings)
        texts = {
            "order": str(number),
            "zh": member.name_zh,
            "en": member.name_en,
            "native": member.name_native,
            "title": "\n".join(filter(None, titles)),
        }
        rows.append(Row(tuple(_cell(texts[key]) for key in shares)))
    return [Heading(request.both("sheet-members")), Grid(tuple(columns), tuple(rows))]


def _cell(text: str) -> Cell:
    return Cell(tuple((Run(line),) for line in text.split("\n") if line))
