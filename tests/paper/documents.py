"""Small documents for the tests of the paper."""

from collections.abc import Sequence
from io import BytesIO

import pypdfium2

from reception.paper import FontBook, PrintReport, print_pdf
from reception.sheets.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    Line,
    Orientation,
    PageFrame,
    Paragraph,
    Row,
    RowLook,
    Run,
)

FRAME = PageFrame(
    visit="国事访问",
    edition="第3稿",
    stamp="2026-11-22 12:40",
    page_of="第{page}页 共{pages}页",
    marking="内部工作文件",
    footer="礼宾处",
)


def document(
    *blocks: Block, frame: PageFrame = FRAME, orientation: Orientation = Orientation.PORTRAIT
) -> Document:
    return Document(
        title="运行表", language="zh-CN", frame=frame, blocks=blocks, orientation=orientation
    )


def paragraph(*parts: str | Run) -> Paragraph:
    return Paragraph(line(*parts))


def line(*parts: str | Run) -> Line:
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def heading(text: str, level: int = 1) -> Heading:
    return Heading(text, level)


def cell(*texts: str) -> Cell:
    return Cell(tuple((Run(text),) for text in texts))


def grid(rows: Sequence[Row], *headings: str) -> Grid:
    columns = headings or ("时间", "事项")
    return Grid(tuple(Column(str(n), (text,), 1.0) for n, text in enumerate(columns)), tuple(rows))


def row(*texts: str, look: RowLook = RowLook.ITEM, changed: bool = False) -> Row:
    return Row(tuple(cell(text) for text in texts), look, changed)


def section(text: str) -> Row:
    return Row((cell(text),), RowLook.SECTION)


def printed(printable: Document, fonts: FontBook | None = None) -> tuple[bytes, PrintReport]:
    out = BytesIO()
    report = print_pdf(printable, out, fonts)
    return out.getvalue(), report


def page_texts(data: bytes) -> list[str]:
    """The words of each page as a reader finds them."""
    pdf = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in pdf]
