"""Phrases: what a head says after its colon, one phrase after the other with commas between."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Fields
from reception.exchange.programme_text.lines import Line
from reception.plan.engagement import Engagement

Counted = Mapping[str, Callable[..., Fields]]
"""Phrases with numbers in them: ``N tables of N`` and what the numbers mean."""


def fields_said(line: Line, text: str, phrases: Mapping[str, Fields], counted: Counted) -> Fields:
    """The fields that phrases such as ``alphabet french, classes mixed`` give together.

    Raises:
        BadInput: a phrase means nothing here, or two say the same.
    """
    fields: Fields = {}
    for part in text.split(","):
        phrase = " ".join(part.split())
        if not phrase:
            continue
        found = phrases.get(phrase)
        if found is None:
            numbers = [int(digits) for digits in re.findall(r"\b\d{1,5}\b", phrase, re.ASCII)]
            meant = counted.get(re.sub(r"\b\d{1,5}\b", "N", phrase, flags=re.ASCII))
            if meant is None:
                raise line.wrong("phrase", text=phrase, known=", ".join((*phrases, *counted)))
            found = meant(*numbers)
        if any(field in fields for field in found):
            raise line.wrong("phrase-twice", text=phrase)
        fields |= found
    return fields


def engagement_above(draft: Draft, line: Line) -> Fields:
    """The engagement that a line belongs to, where it does not name one itself.

    Raises:
        BadInput: it names none, and the programme's line above is none.
    """
    if line.one_of("engagement"):
        return {}
    if not isinstance(draft.item, Engagement):
        raise line.wrong("needs-above", word="18:30-20:00 main banquet …")
    return {"engagement": draft.item.id}
