"""``python -m tests.sheets``: write the golden sheets anew, or print them to be looked at."""

import argparse
from io import BytesIO
from pathlib import Path

from reception.sheets.plain_text import document_text
from tests.sheets.cases import CASES, GOLDEN, Case

POINTS_PER_INCH = 72


def write_golden() -> None:
    """Write the text of every case, and remove texts that no case has any more."""
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for stale in set(GOLDEN.glob("*.txt")) - {case.golden for case in CASES.values()}:
        stale.unlink()
    for case in CASES.values():
        case.golden.write_text(document_text(case.document), encoding="utf-8")


def draw_pages(case: Case, folder: Path, dots_per_inch: int) -> None:
    """Print a case and draw each of its pages as a picture."""
    import pypdfium2

    from reception.paper import print_pdf

    out = BytesIO()
    print_pdf(case.document, out)
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        for number, page in enumerate(pdf, start=1):
            picture = page.render(scale=dots_per_inch / POINTS_PER_INCH).to_pil()
            picture.save(folder / f"{case.name}-{number}.png")


def main() -> None:
    """Read what is wanted, and do it."""
    parser = argparse.ArgumentParser(prog="python -m tests.sheets", description=__doc__)
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="draw the pages there")
    parser.add_argument("--dpi", type=int, default=100)
    wanted = parser.parse_args()
    if wanted.pictures is None:
        write_golden()
        return
    wanted.pictures.mkdir(parents=True, exist_ok=True)
    for case in CASES.values():
        draw_pages(case, wanted.pictures, wanted.dpi)


if __name__ == "__main__":
    main()
