"""The briefing pack: all that whoever looks after one delegation has to have with him.

It is made of the sheets that there are: a cover with the facts of the visit, who comes, the
programme, motorcades, flags, preparations, and whom to call. What there is nothing of yet is told
on the cover, so that nobody takes it for forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reception.plan.delegation import Delegation
from reception.plan.stay import Stay
from reception.sheets.blocks import (
    Block,
    Document,
    Facts,
    Heading,
    Mark,
    Note,
    Orientation,
    Paragraph,
    Run,
    Title,
)
from reception.sheets.briefing_contacts import contact_page
from reception.sheets.briefing_facts import guest_flags, state_facts, visit_facts
from reception.sheets.briefing_party import party_page
from reception.sheets.day_sheets import (
    delegation_asked,
    programme_pages,
    stay_facts,
    stays_told,
)
from reception.sheets.flag_brief import flag_brief
from reception.sheets.flag_brief_words import once
from reception.sheets.motorcade_sheet import motorcade_sheet
from reception.sheets.request import SheetRequest
from reception.sheets.sheet_pages import paged
from reception.sheets.task_sheet import task_list
from reception.trouble import Trouble

Part = Callable[[SheetRequest, Delegation], Sequence[Block]]

PARTS: dict[str, Part] = {
    "party": lambda request, delegation: tuple(party_page(request, delegation)),
    "programme": lambda request, delegation: programme_pages(request, delegation, with_facts=False),
    "motorcades": lambda request, _: motorcade_sheet(request).blocks,
    "flags": lambda request, _: flag_brief(request).blocks,
    "tasks": lambda request, _: task_list(request).blocks,
    "contacts": lambda request, delegation: tuple(contact_page(request, delegation)),
}
"""What a pack holds after its cover, in order."""


def briefing_pack(request: SheetRequest) -> Document:
    """The pack of one delegation, of all days or of one.

    Raises:
        Trouble: no delegation is named or there is none of that id, or it does not come.
    """
    delegation = delegation_asked(request)
    stays = stays_told(request.plan, delegation)
    if not stays:
        raise Trouble("sheet-no-stay", id=delegation.id)
    parts: dict[str, Sequence[Block]] = {}
    absent: dict[str, Trouble] = {}
    for name, part in PARTS.items():
        try:
            parts[name] = part(request, delegation)
        except Trouble as trouble:
            absent[name] = trouble
    cover = _cover(request, delegation, stays, parts, absent)
    names = " ".join(once(words.name(delegation) for words in request.wordings))
    return paged(
        request,
        f"{request.both('briefing-title')} {names}",
        (cover, *parts.values()),
        orientation=Orientation.LANDSCAPE,
    )


def _cover(
    request: SheetRequest,
    delegation: Delegation,
    stays: list[Stay],
    parts: dict[str, Sequence[Block]],
    absent: dict[str, Trouble],
) -> Iterator[Block]:
    names = once(words.name(delegation) for words in request.wordings)
    yield Title(request.both("briefing-title"), tuple(names))
    yield from guest_flags(request, stays)
    yield Facts(
        (
            *visit_facts(request, stays),
            *stay_facts(request, delegation, stays),
            *state_facts(request, delegation, stays),
        )
    )
    yield Heading(request.both("briefing-contents"), 2)
    for words in request.wordings:
        held = (words.say(f"briefing-part-{name}") for name, blocks in parts.items() if blocks)
        yield Paragraph((Run(words.say("field-list-comma").join(held)),))
    for name, trouble in absent.items():
        for words in request.wordings:
            what = words.say(trouble.key, **trouble.arguments)
            part = words.say(f"briefing-part-{name}")
            said = words.say("briefing-without", part=part, what=what)
            yield Paragraph((Run(said, Mark.TBC),))
    yield from (Note(words.say("briefing-note")) for words in request.wordings)
