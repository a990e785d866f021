"""Faults: what cannot be true of any book, whoever wrote it.

A conflict is a plan that cannot work and may stand for a while; a fault is data that makes no
sense and is refused. `faults` lists all of them, for imports and for damaged files.
"""

from __future__ import annotations


class Fault(Exception):
    """Data that makes no sense; `kind`, `id` and `field` say where, `to` what was named."""

    def __init__(self, *, kind: str, id: str, field: str = "", to: str = "") -> None:
        super().__init__(f"{type(self).__name__}: {kind} {id} {field} {to}".rstrip())
        self.kind = kind
        self.id = id
        self.field = field
        self.to = to


class StaleChange(Fault):
    """A record is no longer what a change says it was."""


class DuplicateId(Fault):
    """Two records have the same id."""


class BrokenReference(Fault):
    """A record names one that is not there or not of a fit kind."""


class CircularReference(Fault):
    """A record is above itself."""


class WrongValue(Fault):
    """A field has a value outside its limits; `to` describes what is wrong with it."""
