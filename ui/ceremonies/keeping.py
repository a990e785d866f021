"""Keeping a ceremony as a template of the office: under which names."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from reception.actions.ceremony_template import keep_ceremony
from reception.ceremonies.template_library import template_named
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

    questions = (
        Question(
            "name_zh",
            "field-name_zh",
            LineEditor(),
            required(as_text),
            engagement.title_zh if engagement else "",
        ),
        Question(
            "name_en",
            "field-name_en",
            LineEditor(),
            as_text,
            engagement.title_en if engagement else "",
        ),
    )
    return AskDialog(desk, parent, "ceremony-keep", questions, do)
