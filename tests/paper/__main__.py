"""``python -m tests.paper``: write the golden text of the sample anew, or picture its pages."""

import argparse
from pathlib import Path

import pypdfium2

from reception.sheets.plain_text import document_text
from tests.paper.documents import printed
from tests.paper.drawings import GOLDEN, LANGUAGES, sample_document


def main() -> None:
    """Read what is wanted, and do it."""
    parser = argparse.ArgumentParser(prog="python -m tests.paper", description=__doc__)
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="draw the pages there")
    parser.add_argument("--dpi", type=int, default=110)
    wanted = parser.parse_args()
    for language in LANGUAGES:
        document = sample_document(language)
        if wanted.pictures is None:
            GOLDEN.mkdir(parents=True, exist_ok=True)
            path = GOLDEN / f"sample.{language}.txt"
            path.write_text(document_text(document), encoding="utf-8")
            continue
        wanted.pictures.mkdir(parents=True, exist_ok=True)
        with pypdfium2.PdfDocument(printed(document)[0]) as pdf:
            for number, page in enumerate(pdf, start=1):
                picture = page.render(scale=wanted.dpi / 72).to_pil()
                picture.save(wanted.pictures / f"sample-{language}-{number}.png")


if __name__ == "__main__":
    main()
