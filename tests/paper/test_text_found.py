"""What is printed can be found and copied again."""

from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from reception.paper.pen import Pen
from reception.paper.text import TextStyle
from reception.paper.typesetter import Typesetter
from tests.paper.documents import document, page_texts, paragraph, printed
from tests.paper.scripts import SCRIPTS

# PDFium puts a blank before an opening bracket that follows an Arabic word.
LOOSE = {"Persian"}
# PDFium turns the letters of these words round although their text stands in the file in order.
TURNED = {"Hebrew with points", "Dhivehi"}


@pytest.mark.parametrize("script", [script for script in SCRIPTS if script not in TURNED])
def test_text_is_given_back(script: str) -> None:
    """A reader that extracts the page gets the very characters that were printed."""
    text = SCRIPTS[script]
    data, _ = printed(document(paragraph(text)))
    (page,) = page_texts(data)
    if script in LOOSE:
        page, text = page.replace(" ", ""), text.replace(" ", "")
    assert text in page


@pytest.mark.parametrize("script", sorted(TURNED | {"Arabic", "Khmer", "Hindi"}))
def test_text_stands_beside_shaped_words(script: str) -> None:
    """The file itself holds each shaped word as it is read, for every reader that looks for it."""
    data, _ = printed(document(paragraph(SCRIPTS[script])))
    with pikepdf.open(BytesIO(data)) as pdf:
        beside = [
            str(step.operands[1].ActualText)
            for step in pikepdf.parse_content_stream(pdf.pages[0])
            if step.operator == pikepdf.Operator("BDC")
        ]
    assert set(SCRIPTS[script].split()) <= set(" ".join(beside).split())


@pytest.mark.parametrize("script", ["Arabic", "Hebrew", "Khmer", "Hindi", "Burmese", "Chinese"])
def test_text_is_found_by_search(script: str) -> None:
    """Looking for the first word finds it once."""
    word = SCRIPTS[script].split()[0].rstrip(",")
    data, _ = printed(document(paragraph(f"会见 {SCRIPTS[script]}")))
    search = pypdfium2.PdfDocument(data)[0].get_textpage().search(word)
    assert search.get_next() is not None
    assert search.get_next() is None


def test_text_sharing_a_glyph_is_told_apart() -> None:
    """A no-break space and a blank look alike; each is given back as what it was."""
    data, _ = printed(document(paragraph("Mr\u00a0Smith met Mr Jones")))
    assert "Mr\u00a0Smith met Mr Jones" in page_texts(data)[0]


def test_radicals_are_not_confused_with_characters() -> None:
    """Some fonts give 见 and its radical ⻅ one glyph: what was typed comes back."""
    data, _ = printed(document(paragraph("会见一⻅⼀见")))
    assert "会见一⻅⼀见" in page_texts(data)[0]


def test_glyphs_are_drawn_where_the_typesetter_says(setter: Typesetter) -> None:
    """For each script the ink of the rendered line begins and ends at its set width."""
    style = TextStyle(40, 60)
    for script, name in SCRIPTS.items():
        text = setter.plain(name, style, 1e6)
        out = BytesIO()
        pen = Pen(out, (text.width + 200, 100), title="", language="zh")
        pen.text(text, 100, 80)
        pen.end_page()
        pen.close()
        image = pypdfium2.PdfDocument(out.getvalue())[0].render(scale=1).to_pil().convert("L")
        box = image.point(lambda value: 255 if value < 128 else 0).getbbox()
        assert box is not None, script
        left, top, right, bottom = box
        assert abs(left - 100) < 12, script
        blank = 22 if name.endswith("）") else 0  # half of a full-width bracket
        assert abs(right + blank - 100 - text.width) < 12, script
        assert top > 20 - 3, script
        assert bottom < 20 + text.height + 3, script
