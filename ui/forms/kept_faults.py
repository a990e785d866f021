"""Kept faults: what is wrong with a value that is kept nevertheless, to be said beside its field.

What an officer has written at length is not refused because a line of it is wrong.
"""

from __future__ import annotations

from reception.ceremonies.template_library import template_fault
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.record import Record
from reception.trouble import Trouble


def kept_fault(record: Record, field: str) -> Trouble | None:
    """What is wrong with the value of a field; None where nothing is."""
    if isinstance(record, CeremonyTemplate) and field == "text":
        return template_fault(record)
    return None
