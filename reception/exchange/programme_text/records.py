"""Any record: a line for the kinds that have no notation of their own."""

from __future__ import annotations

import re

from reception.exchange.programme_text.draft import Draft
from reception.exchange.programme_text.fields import fields_of
from reception.exchange.programme_text.lines import Line
from reception.plan.kinds import KINDS

RECORD = re.compile(r"record (\S+) (\S+)$")
RECORD_FORM = "record motorcade M1; move W; escort controlled; freezes"


def record_from_line(draft: Draft, line: Line) -> None:
    """``record KIND ID; field value; …`` with the fields under their own names; those which are
    lists of things with parts are written as JSON."""
    found = RECORD.match(" ".join(line.head.split()))
    if not found:
        raise line.wrong("form", form=RECORD_FORM)
    name, id = found.groups()
    kind = KINDS.get(name.replace("-", "_"))
    if kind is None:
        raise line.wrong("record-kind", kind=name, kinds=" ".join(KINDS))
    draft.add(line, kind(**fields_of(draft, line, kind, {}, {"id": id})))
