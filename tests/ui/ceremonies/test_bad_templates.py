"""A template of the office that cannot be read: told where it is typed and where it is missed."""

from __future__ import annotations

import pytest

from reception.actions.record import add_record
from reception.ceremonies.template_library import shipped_texts
from reception.plan.ceremony_template import CeremonyTemplate
from ui.ceremonies.dialog import CeremonyDialog
from ui.forms.field import Field
from ui.main_window import MainWindow

GOOD = shipped_texts()["signing"]
LOOP = GOOD.replace('trigger = "act"\nafter = "1"', 'trigger = "act"\nafter = "3"', 1)
STRANGER = GOOD.replace('actors = ["announcer"]', 'actors = ["herald"]', 1)
TOO_LONG = GOOD.replace("minutes = ", "minutes = 1 # ", 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LOOP, "wait for one another in a circle"),
        (STRANGER, "herald"),
        (TOO_LONG, "longer than"),
        ("[[cue", "cannot be read"),
    ],
)
def test_it_is_kept_and_told_beside_the_field_and_in_the_ceremony(
    window: MainWindow, text: str, said: str
) -> None:
    assert text != GOOD
    own = CeremonyTemplate(id="own", name_zh="本办签字", name_en="Our signing", text=GOOD)
    window.desk.act(lambda plan: add_record(plan, record=own))
    window.go_to("own")
    form = window.form.form
    assert form is not None
    field = form.fields["text"]
    assert isinstance(field, Field)
    assert field.mistake.text() == ""
    field.editor.show_text(text)
    form.take("text")
    kept = window.desk.plan.get(CeremonyTemplate, "own")
    assert kept is not None
    assert kept.text == text.strip()
    assert said in field.mistake.text()
    window.go_to("SIGNING")
    window.deeds.do("ceremony")
    dialog = next(d for d in window.findChildren(CeremonyDialog) if d.isVisible())
    assert dialog.templates.faults.isVisible()
    assert dialog.templates.faults.text() == field.mistake.text()
    dialog.close()
    window.desk.undo()
    window.go_to("own")
    assert field.mistake.text() == ""
