"""The pictures of the README and the help: ``python -m tests.readme_pictures``.

A few scenes of the window and a few printed pages, from the sample week, written in few colours to
keep them small. They are made anew after a change that a person would see, and looked at.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image

import resources
from reception.exchange.programme_text import plan_from_text
from reception.paper import print_pdf
from reception.sheets import SHEETS
from reception.sheets.request import SheetRequest
from tests.paper.scripts import scripts_pdf

FOLDER = resources.path("help", "pictures")
WINDOWS = (
    ("day", "zh", "light"),
    ("conflict", "en", "light"),
    ("stay", "zh", "dark"),
)
SHEET_PAGES = (
    ("day", ("zh",), "ETH"),
    ("day", ("zh", "en"), "JOR"),
    ("office-day", ("en",), ""),
)
MOMENT = datetime(2026, 5, 15, 8, 30, tzinfo=UTC)
DAY = date(2026, 5, 20)
DOTS_PER_POINT = 1.5
WIDEST = 1440


def main() -> None:
    """Make them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for scene, language, shade in WINDOWS:
        window_picture(scene, language, shade)
    week = resources.path("samples", "week.txt")
    plan = plan_from_text(week.read_text(encoding="utf-8"), file=week.name)
    for sheet, languages, delegation in SHEET_PAGES:
        request = SheetRequest(
            plan=plan,
            languages=languages,
            now=MOMENT,
            revision=12,
            delegation=delegation,
            day=DAY,
        )
        out = BytesIO()
        print_pdf(SHEETS[sheet](request), out)
        save(first_page(out.getvalue()), f"sheet-{sheet}-{'-'.join(languages)}")
    save(first_page(scripts_pdf()[0]), "scripts")


def window_picture(scene: str, language: str, shade: str) -> None:
    """A scene of the window, taken by a process of its own."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.pictures", "--here"]
        wanted = [language, shade, "1", folder, scene]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
        subprocess.run([*command, *wanted], env=environment, check=True)
        with Image.open(next(Path(folder).glob("*.png"))) as picture:
            save(picture.convert("RGB"), f"window-{scene}-{language}-{shade}")


def first_page(pdf: bytes) -> Image.Image:
    """The first page of a document as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture: Image.Image = document[0].render(scale=DOTS_PER_POINT).to_pil()
        return picture.convert("RGB")
    finally:
        document.close()


def save(picture: Image.Image, name: str) -> None:
    """Write a picture in so many colours as a palette holds."""
    if picture.width > WIDEST:
        picture = picture.resize((WIDEST, picture.height * WIDEST // picture.width))
    picture.quantize(256).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
