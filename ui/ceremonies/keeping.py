"""Keeping a ceremony, or a template, as a template of the office: under which names."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from reception.actions.ceremony_template import keep_ceremony, keep_template
from reception.ceremonies.template import Template
from reception.ceremonies.template_library import template_named
from reception.ceremonies.template_writing import own_text
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.engagement import Engagement
from ui.desk import Desk
from ui.dialogs.ask import AskDialog, Question, as_text, required
from ui.forms.editors import LineEditor


def keep_dialog(desk: Desk, ceremony: Ceremony, parent: QWidget) -> AskDialog:
    """Asks for the names under which the office keeps a ceremony as it stands."""
    engagement = desk.plan.get(Engagement, ceremony.engagement)
    template = template_named(desk.plan, ceremony.template)

    def do(answers: dict[str, Any]) -> bool:
        id = desk.session.new_id(CeremonyTemplate.KIND)
        action = partial(keep_ceremony, id=id, ceremony=ceremony.id, template=template, **answers)
        return desk.act(action) is not None

    begins = (engagement.title_zh, engagement.title_en) if engagement else ("", "")
    return AskDialog(desk, parent, "ceremony-keep", _names(*begins), do)


def copy_dialog(
    desk: Desk, of: str, template: Template, parent: QWidget, then: Callable[[str], None]
) -> AskDialog:
    """Asks for the names under which the office takes over a template to change it; `then` is told
    its id."""

    def do(answers: dict[str, Any]) -> bool:
        id = desk.session.new_id(CeremonyTemplate.KIND)
        text = own_text(template, id, answers["name_zh"], answers["name_en"])
        kept = desk.act(partial(keep_template, id=id, of=of, text=text, **answers)) is not None
        if kept:
            then(id)
        return kept

    names = _names(template.name_zh, template.name_en)
    return AskDialog(desk, parent, "template-copy", names, do)


def _names(begins_zh: str, begins_en: str) -> tuple[Question, Question]:
    return (
        Question("name_zh", "field-name_zh", LineEditor(), required(as_text), begins_zh),
        Question("name_en", "field-name_en", LineEditor(), as_text, begins_en),
    )
