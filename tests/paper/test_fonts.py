"""The fonts of the office: used by role, and never in the way of a print."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from fontTools import subset
from fontTools.fontBuilder import FontBuilder, addFvar
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

from reception.paper import FontBook, FontFile, Role
from reception.paper.faces import Face, FaceFault
from reception.sheets.blocks import Heading, Mark, PageFrame, Paragraph, Run, Title
from resources.fonts.table import fonts_shipped
from tests.paper.documents import document, heading, paragraph, printed

SHIPPED = {font.file: font.path for font in fonts_shipped()}


def office_font(folder: Path) -> Path:
    """A font of the office: the shipped Latin, cut down to A to Z and under another name."""
    font = TTFont(SHIPPED["NotoSans-Regular.ttf"])
    cutter = subset.Subsetter()
    cutter.populate(text="ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    cutter.subset(font)
    path = folder / "OfficeKai.ttf"
    font.save(path)
    return path


def fonts_in(data: bytes) -> set[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        found = set()
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                found.add(str(font.BaseFont).partition("+")[2])
        return found


def test_office_font_serves_its_role_and_the_shipped_ones_the_rest(tmp_path: Path) -> None:
    """What the office's font lacks is set in the shipped ones, letter by letter."""
    book = FontBook({Role.BODY: FontFile(office_font(tmp_path))})
    data, report = printed(document(paragraph("ABC abc 会见")), book)
    assert report.font_faults == ()
    assert {"OfficeKai", "NotoSans-Regular", "NotoSansSC-Regular"} <= fonts_in(data)


@pytest.mark.parametrize(
    ("role", "block"),
    [(Role.TITLE, Title("ABC")), (Role.HEADING, Heading("ABC")), (Role.BODY, paragraph("ABC"))],
)
def test_office_font_is_used_for_its_role_only(
    tmp_path: Path, role: Role, block: Title | Heading | Paragraph
) -> None:
    """A title font shows in titles, a heading font in headings, and neither anywhere else."""
    font = FontFile(office_font(tmp_path))
    bare = document(block, frame=PageFrame(visit="", edition="", stamp="", page_of="一"))
    for other in Role:
        data, _ = printed(bare, FontBook({other: font}))
        assert ("OfficeKai" in fonts_in(data)) == (other is role)


def test_office_font_of_the_body_leaves_bold_words_to_the_shipped_bold(tmp_path: Path) -> None:
    book = FontBook({Role.BODY: FontFile(office_font(tmp_path))})
    data, _ = printed(document(paragraph(Run("ABC", Mark.STRONG))), book)
    assert "OfficeKai" not in fonts_in(data)


@pytest.mark.parametrize("bytes_", [b"", b"not a font", b"\0\1\0\0" + b"\xff" * 64])
def test_office_font_damaged_is_reported_and_replaced(tmp_path: Path, bytes_: bytes) -> None:
    path = tmp_path / "broken.ttf"
    path.write_bytes(bytes_)
    book = FontBook({Role.HEADING: FontFile(path)})
    _, report = printed(document(heading("日程")), book)
    assert [(fault.role, fault.reason) for fault in report.font_faults] == [
        (Role.HEADING, FaceFault.UNREADABLE)
    ]
    assert report.missing == ()


def test_office_font_missing_file_is_reported(tmp_path: Path) -> None:
    book = FontBook({Role.TITLE: FontFile(tmp_path / "none.ttf")})
    assert [fault.reason for fault in book.faults] == [FaceFault.MISSING]


def test_office_font_without_truetype_outlines_is_reported(tmp_path: Path) -> None:
    """Postscript outlines cannot be embedded here, so they are refused with their reason."""
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef"])
    builder.setupCharacterMap({})
    outline = T2CharStringPen(500, None)
    builder.setupCFF("Office", {}, {".notdef": outline.getCharString()}, {})
    builder.setupHorizontalMetrics({".notdef": (500, 0)})
    builder.setupHorizontalHeader()
    builder.setupNameTable({"familyName": "Office", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    path = tmp_path / "office.otf"
    builder.save(path)
    book = FontBook({Role.TITLE: FontFile(path)})
    assert [fault.reason for fault in book.faults] == [FaceFault.NOT_TRUETYPE]


def test_office_font_variable_is_reported(tmp_path: Path) -> None:
    """The default of a variable font is often the thinnest weight: it is refused."""
    font = TTFont(office_font(tmp_path))
    addFvar(font, [("wght", 100, 100, 900, "Weight")], [])
    font.save(tmp_path / "variable.ttf")
    book = FontBook({Role.BODY: FontFile(tmp_path / "variable.ttf")})
    assert [fault.reason for fault in book.faults] == [FaceFault.VARIABLE]


def test_every_shipped_font_can_be_printed_from() -> None:
    for font in fonts_shipped():
        face = Face(font.path, scripts=font.scripts)
        assert face.hb_face.upem > 0, font.file
        assert face.ink(0) != (0, 0), f"{font.file} has no box for what it lacks"
