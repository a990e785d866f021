"""How long printing takes: a bilingual run-sheet of 1,000 rows, and how it grows."""

import random
import time
from io import BytesIO

from reception.paper import print_pdf
from reception.sheets.blocks import (
    Cell,
    Column,
    Document,
    Grid,
    Mark,
    Orientation,
    PageFrame,
    Row,
    Run,
    Title,
)

_COLUMNS = tuple(
    Column(key, heading, share)
    for key, heading, share in (
        ("time", ("时间", "Time"), 1.2),
        ("item", ("事项", "Item"), 2.6),
        ("place", ("地点", "Place"), 2.0),
        ("people", ("参加人员", "Participants"), 2.4),
        ("dress", ("着装", "Dress"), 0.9),
        ("cars", ("车辆", "Cars"), 1.0),
        ("unit", ("责任单位", "Unit"), 1.2),
        ("note", ("备注", "Remarks"), 1.6),
    )
)
_VERBS = (("会见", "Meeting with"), ("会谈", "Talks with"), ("宴请", "Banquet for"))
_POSTS = (("总理", "the Premier"), ("议长", "the Speaker"), ("外长", "the Foreign Minister"))
_PLACES = (("东大厅", "East Hall"), ("金色大厅", "Golden Hall"), ("芳华苑", "Fanghua Garden"))
_NAMES = (
    "محمد بن زايد",
    "Nguyễn Văn Đức",
    "នាយករដ្ឋមន្ត្រី",
    "Тоқаев Қасым-Жомарт",
    "ราชอาณาจักรไทย",
)


def sheet(rows: int, *, seed: int = 1) -> Document:
    """A run-sheet whose rows differ from one another, as those of real days do."""
    chance = random.Random(seed)
    return Document(
        title="Run-sheet",
        language="zh-CN",
        frame=PageFrame(
            visit="第31届首脑会议 · 31st Summit",
            edition="第3稿",
            stamp="2026-11-22 12:40",
            page_of="{page} / {pages}",
        ),
        blocks=(Title("运行表"), Grid(_COLUMNS, tuple(_row(chance, n) for n in range(rows)))),
        orientation=Orientation.LANDSCAPE,
    )


def _row(chance: random.Random, number: int) -> Row:
    verb, post, place = chance.choice(_VERBS), chance.choice(_POSTS), chance.choice(_PLACES)
    state = f"{chance.randrange(190):03d}"
    start = chance.randrange(24 * 60 - 60)
    hours = f"{start // 60:02d}:{start % 60:02d}–{start // 60 + 1:02d}:{start % 60:02d}"
    room = str(chance.randrange(40))
    return Row(
        (
            _cell(hours),
            _cell(f"{verb[0]}第{state}代表团{post[0]}", f"{verb[1]} {post[1]} of State {state}"),
            _cell(f"{place[0]}{room}号厅", f"{place[1]} {room}"),
            _cell(f"主方{room}人，宾方{number % 9 + 3}人", chance.choice(_NAMES)),
            _cell("正装"),
            _cell(f"{number % 40}号车"),
            _cell("礼宾处", "Protocol"),
            _cell(f"提前{chance.randrange(5, 60)}分钟到位"),
        )
    )


def _cell(*texts: str) -> Cell:
    first, *others = texts
    return Cell(((Run(first),), *((Run(text, Mark.MUTED),) for text in others)))


def run() -> list[tuple[str, float, str]]:
    """Figures in seconds: the first print of the program's life, then growth by rows."""
    figures: list[tuple[str, float, str]] = []
    for rows in (1_000, 250, 500, 1_000, 2_000):
        document = sheet(rows, seed=rows)
        out = BytesIO()
        began = time.perf_counter()
        report = print_pdf(document, out)
        took = time.perf_counter() - began
        first = "first print of " if not figures else ""
        figures.append((f"paper: {first}{rows} rows, {report.pages} pages", took, "s"))
    return figures


if __name__ == "__main__":
    for name, value, unit in run():
        print(f"{name}: {value:.3f} {unit}")
