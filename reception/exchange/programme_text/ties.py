"""Ties: which items belong together in time, and who must be kept apart."""

from __future__ import annotations

import re

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import Fields, choice, fields_of
from reception.exchange.programme_text.lines import Line
from reception.plan.keep_apart import KeepApart, Strength
from reception.plan.link import Edge, Link

LINK = re.compile(r"link (\S+) (\S+)(?: (start|end))? > (\S+)(?: (start|end))?$")
LINK_FORM = "link ID ITEM end > ITEM start; at-least 0; at-most 20; reason ZH | EN"
APART_FORM = "apart ID ONE OTHER never; valid-from 2023-04-13; valid-to 2023-04-16; remark …"
ITEMS = Link.REFERENCES["before"]


def link_from_line(draft: Draft, line: Line) -> None:
    """``link L1 W end > T start; at-least 5; at-most 20; reason 直接前往 | straight on``; without
    edges, from the end of the one to the start of the other."""
    found = LINK.match(" ".join(line.head.split()))
    if not found:
        raise line.wrong("form", form=LINK_FORM)
    id, before, before_edge, after, after_edge = found.groups()
    said: Fields = {
        "id": id,
        "before": draft.reference(line, before, *ITEMS).id,
        "after": draft.reference(line, after, *ITEMS).id,
        "before_edge": Edge(before_edge or Edge.END),
        "after_edge": Edge(after_edge or Edge.START),
    }
    draft.add(line, Link(**fields_of(draft, line, Link, {}, said)))


def keep_apart_from_line(draft: Draft, line: Line) -> None:
    """``apart K1 BRA ARG not-adjacent; valid-to 2023-04-16``; without a strength, never."""
    words = line.head.split()
    if len(words) not in (4, 5):
        raise line.wrong("form", form=APART_FORM)
    kinds = KeepApart.REFERENCES["one"]
    said: Fields = {
        "id": words[1],
        "one": draft.reference(line, words[2], *kinds).id,
        "other": draft.reference(line, words[3], *kinds).id,
    }
    if len(words) == 5:
        said["strength"] = choice(line, words[4], Strength)
    draft.add(line, KeepApart(**fields_of(draft, line, KeepApart, {}, said)))
