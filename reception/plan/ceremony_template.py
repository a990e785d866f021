"""The ceremony template: the office's own way of doing a ceremony, as readable text."""

from __future__ import annotations

from typing import Annotated, ClassVar

from msgspec import Meta

from reception.plan.record import Name, Record

TemplateText = Annotated[str, Meta(max_length=200_000)]


class CeremonyTemplate(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """`text` is TOML as in the files that the program brings, and is read by the same reader; one
    that cannot be read stays in the book and is told where it is asked for. `made_from` is the id
    of the template it was copied from."""

    KIND: ClassVar[str] = "ceremony_template"

    name_zh: Name = ""
    name_en: Name = ""
    made_from: Name = ""
    text: TemplateText = ""
