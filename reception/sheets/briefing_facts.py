"""The facts of a briefing pack's cover: how the visit and the guest's state stand, and what of the
honours due to it is still open.

Source of names, dates of relations and standards are the tables of states.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from reception.fields.labels import language_name
from reception.flags.anthems import anthem_of, anthem_seconds
from reception.flags.passes import stay_state
from reception.flags.standards import standard_of
from reception.flags.states import HOST, Relations, State, has_relations, state_name, states
from reception.plan.delegation import Delegation
from reception.plan.stay import StandardWish, Stay
from reception.plan.zone import local_day
from reception.sheets.blocks import Block, Cell, Mark
from reception.sheets.flag_brief_words import lead_span, lines_of, once
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flag_gallery import flag_gallery
from reception.sheets.request import SheetRequest
from reception.wording import Wording

Fact = tuple[str, Cell]


def guest_flags(request: SheetRequest, stays: Sequence[Stay]) -> Iterator[Block]:
    """The host's flag and the guest's; nothing for a guest who has none."""
    guests = dict.fromkeys(filter(None, (stay_state(request.plan, stay) for stay in stays)))
    if guests:
        day = local_day(stays[0].arrives, request.plan.zone)
        yield from flag_gallery(request, FlagDress(request.plan, "", day), (HOST, *guests))


def visit_facts(request: SheetRequest, stays: Sequence[Stay]) -> Iterator[Fact]:
    """Which kind of visit it is, from when to when."""
    for stay in stays:
        for phase in request.plan.phases_of(stay.id):
            when = lead_span(request, phase.starts.timestamp(), phase.ends.timestamp())
            kinds = once(words.say(f"visit-{phase.visit.value}") for words in request.wordings)
            yield request.both("briefing-visit"), lines_of([f"{' '.join(kinds)}  {when}"])


def state_facts(
    request: SheetRequest, delegation: Delegation, stays: Sequence[Stay]
) -> Iterator[Fact]:
    """What is to be known of the state or organisation, as it stands when the guest arrives."""
    code = next(filter(None, (stay_state(request.plan, stay) for stay in stays)), "")
    state = states().get(code)
    formal = once(
        words.pick(delegation.formal_zh, delegation.formal_en)
        or (words.pick(state.formal_zh, state.formal_en) if state else "")
        for words in request.wordings
    )
    if formal:
        yield request.both("briefing-formal"), lines_of(formal)
    if delegation.languages:
        spoken = once(
            words.say("field-comma").join(language_name(one, words) for one in delegation.languages)
            for words in request.wordings
        )
        yield request.both("field-languages"), lines_of(spoken)
    if state is None:
        return
    if state.relations in (Relations.YES, Relations.NO):
        yield request.both("briefing-relations"), _relations(request, state, stays[0])
    yield request.both("briefing-anthem"), _anthem(request, code)
    yield from _standards(request, code, stays)


def _relations(request: SheetRequest, state: State, stay: Stay) -> Cell:
    day = local_day(stay.arrives, request.plan.zone)
    if not has_relations(state, day):
        return lines_of(
            once(words.say("briefing-no-relations") for words in request.wordings), Mark.TBC
        )

    def told(words: Wording) -> str:
        if state.relations_since is None:
            return words.say("briefing-relations-undated")
        note = "resumed" if state.relations_note else "since"
        return words.say(f"briefing-relations-{note}", day=_date(state.relations_since, words))

    return lines_of(request.said(told))


def _anthem(request: SheetRequest, code: str) -> Cell:
    """How long it plays; whether the office has approved a recording of its own."""
    seconds, own = anthem_seconds(request.plan, code), anthem_of(request.plan, code)
    if seconds is None:
        return lines_of(
            once(words.say("briefing-anthem-open") for words in request.wordings), Mark.TBC
        )
    approved = own.approved_on if own is not None else None

    def told(words: Wording) -> str:
        length = words.say("briefing-anthem-seconds", seconds=seconds)
        if approved is None:
            return words.say("briefing-anthem-unapproved", length=length)
        return words.say("briefing-anthem-approved", length=length, day=_date(approved, words))

    return lines_of(request.said(told), _mark(approved is None))


def _standards(request: SheetRequest, code: str, stays: Sequence[Stay]) -> Iterator[Fact]:
    for stay in stays:
        found = standard_of(request.plan, stay, code)
        if found is not None:
            said = once(
                words.say(
                    "field-label-joint",
                    first=state_name(found.code, words),
                    second=words.say(f"choice-StandardWish-{stay.standard.value}"),
                )
                for words in request.wordings
            )
            yield (
                request.both("field-standard"),
                lines_of(said, _mark(stay.standard is StandardWish.UNASKED)),
            )


def _date(day: date, words: Wording) -> str:
    """A day of long ago: with its year, and no weekday."""
    return words.say(
        "briefing-day",
        year=str(day.year),
        month=str(day.month),
        monthname=words.say(f"month-{day.month}"),
        day=str(day.day),
    )


def _mark(is_open: bool) -> Mark:
    return Mark.TBC if is_open else Mark.PLAIN
