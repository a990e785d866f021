"""Drawings, pictures and cards for the tests, and a sheet with one of each, in both languages."""

from io import BytesIO
from math import cos, pi, sin

from PIL import Image as Pixels
from PIL import ImageDraw

from reception.sheets.blocks import (
    Abreast,
    Align,
    Block,
    Card,
    CardFold,
    CardLine,
    Cards,
    CardText,
    Cell,
    CheckList,
    Column,
    Document,
    Facts,
    Grid,
    Heading,
    Inset,
    Mark,
    Note,
    PageFrame,
    Paragraph,
    Picture,
    Row,
    Run,
    Title,
)
from reception.sheets.drawing import (
    Anchor,
    Area,
    Dash,
    Disc,
    Drawing,
    Figure,
    Form,
    Image,
    Ink,
    Label,
    LegendEntry,
    Pattern,
    Shape,
    Stroke,
    rectangle,
)
from reception.sheets.picture_source import PictureSource
from tests.source import ROOT

GOLDEN = ROOT / "tests" / "golden" / "drawings"
LANGUAGES = ("zh", "en")
RED, BLUE, GREEN = "#a3246e", "#1f5fa8", "#2b7a3f"


def flag_file(*colours: str, width: int = 600, height: int = 400, upright: bool = False) -> bytes:
    """A PNG of stripes, lying or upright."""
    image = Pixels.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(image)
    for number, colour in enumerate(colours):
        low, high = number / len(colours), (number + 1) / len(colours)
        if upright:
            pen.rectangle((low * width, 0, high * width, height), fill=colour)
        else:
            pen.rectangle((0, low * height, width, high * height), fill=colour)
    return _png(image)


def pennant_file(width: int = 328, height: int = 400) -> bytes:
    """A PNG whose field is no rectangle: around it nothing is painted."""
    image = Pixels.new("RGBA", (width, height), (0, 0, 0, 0))
    corners = [(0, 0), (width, height * 0.45), (width * 0.3, height * 0.45), (width, height),
               (0, height)]  # fmt: skip
    ImageDraw.Draw(image).polygon(corners, fill=(179, 38, 30, 255))
    return _png(image)


def _png(image: Pixels.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


ARCADIA = PictureSource("Arcadia", data=flag_file("#1f5fa8", "#ffffff", "#2b7a3f"))
BOREA = PictureSource("Borea", data=flag_file("#a3246e", "#ffffff", width=800, upright=True))
CORAL = PictureSource("Coral", data=pennant_file())
BROKEN = PictureSource("Dustria", data=b"\x89PNG no more than a beginning")


def _say(zh: str, en: str, language: str) -> str:
    return zh if language == "zh" else en


def position_diagram(language: str = "zh") -> Drawing:
    """A wreath at a monument: two sides, who stands where and faces which way."""
    shapes: list[Shape] = [
        Area(rectangle(50, 6, 60, 18), Ink.GROUND, pattern=Pattern.STRIPES),
        Label(80, 15, _say("人民英雄纪念碑", "Monument", language), 4, bold=True, halo=True),
        Area(rectangle(62, 30, 12, 5), GREEN, Ink.INK, id="wreath"),
        Area(rectangle(86, 30, 12, 5), GREEN, Ink.INK, pattern=Pattern.DOTS, id="wreath2"),
        Stroke(((80, 92), (80, 42)), 0.8, Ink.ACCENT, Dash.DASHED, arrow=True, id="way"),
        Label(84, 68, _say("行进方向 25 m", "Way to walk 25 m", language), 2.8, Anchor.LEFT,
              ink=Ink.ACCENT, rotation=90),
    ]  # fmt: skip
    for number in range(1, 5):
        x = 66 + (number - 1) * 9
        shapes.append(Figure(x, 52, str(number), 0.0, id=f"p{number}", hint=f"No. {number}"))
    for place in range(5):
        y = 34 + place * 11
        shapes.append(Figure(20, y, str(11 + place), 90.0, Form.SQUARE, fill=BLUE, id=f"g{place}"))
        shapes.append(Figure(140, y, str(21 + place), 270.0, fill=Ink.INK, id=f"h{place}"))
    shapes.append(Disc(80, 100, 4, Ink.NONE, Ink.DANGER, 0.6, dash=Dash.DOTTED))
    shapes.append(Label(80, 100, "N", 3.4, bold=True, ink=Ink.DANGER))
    legend = [
        LegendEntry(_say("外国元首", "Head of state", language), "1"),
        LegendEntry(_say("外国元首夫人", "Spouse", language), "2"),
        LegendEntry(_say("陪同的市领导", "Accompanying city leader", language), "3"),
        LegendEntry(_say("译员", "Interpreter", language), "4"),
        LegendEntry(_say("仪仗兵（五名）", "Guards (five)", language), "11–15"),
        LegendEntry(_say("代表团成员，按礼宾次序", "Delegation in order of precedence", language),
                    "21–25"),
        LegendEntry(_say("行进路线", "Way to walk", language),
                    sample=(Stroke(((0, 2), (10, 2)), 0.8, Ink.ACCENT, Dash.DASHED, arrow=True),)),
        LegendEntry(_say("花圈", "Wreath", language),
                    sample=(Area(rectangle(1, 0.5, 8, 3), GREEN),)),
    ]  # fmt: skip
    return Drawing(
        title=_say("敬献花圈站位图", "Positions at the wreath-laying", language),
        alt=_say("四人自南向北走向纪念碑，仪仗在左，代表团在右。",
                 "Four people walk north to the monument, guards on the left, delegation on the"
                 " right.", language),
        width_mm=160,
        height_mm=108,
        shapes=tuple(shapes),
        legend=tuple(legend),
        view=_say("左右以面向纪念碑为准。", "Sides as seen facing the monument.", language),
        scale=500,
        scale_note=_say("比例 {scale}", "Scale {scale}", language),
    )  # fmt: skip


def strip_map(language: str = "zh", *, width_mm: float = 520) -> Drawing:
    """A long road with its check points, to be cut into rows."""
    points = tuple((x, 20 + 6 * sin(x / 30)) for x in range(0, int(width_mm) + 1, 4))
    shapes: list[Shape] = [Stroke(points, 2.2, "#9aa4b2"), Stroke(points, 0.5, BLUE, arrow=True)]
    for number, x in enumerate(range(15, int(width_mm), 50), start=1):
        y = 20 + 6 * sin(x / 30)
        shapes.append(Disc(x, y, 1.5, Ink.PAPER, Ink.INK, 0.4))
        name = _say(f"检查点{number}", f"Check point {number}", language)
        shapes.append(Label(x, y - 6, name, 2.8, halo=True))
        shapes.append(Label(x, y + 6, f"09:{10 + number:02d}", 2.6, ink=Ink.MUTED))
    return Drawing(
        title=_say("路线条带图", "Strip map", language),
        alt=_say("自机场至国宾馆的路线，共十处检查点。",
                 "The way from the airport to the guesthouse, ten check points.", language),
        width_mm=width_mm,
        height_mm=40,
        shapes=tuple(shapes),
        rows=True,
        cuts=tuple(range(40, int(width_mm), 50)),
        scale=50_000,
        scale_note=_say("比例 {scale}", "Scale {scale}", language),
        note=_say("道路数据 © OpenStreetMap 贡献者", "Roads © OpenStreetMap", language),
    )  # fmt: skip


def seating_plan(language: str = "zh") -> Drawing:
    """Round tables wider than the page, so that they are made smaller."""
    shapes: list[Shape] = []
    names = ("王明远", "Nguyễn Văn Đức", "محمد بن زايد", "นายกรัฐมนตรี", "Тоқаев", "Ίων", "文在",
             "ველა", "סבא", "Liam")  # fmt: skip
    for table in range(6):
        cx, cy = 45 + table % 3 * 85, 45 + table // 3 * 85
        shapes.append(Disc(cx, cy, 17, Ink.GROUND))
        shapes.append(Label(cx, cy, _say(f"{table + 1}号桌", f"Table {table + 1}", language), 5,
                            bold=True))  # fmt: skip
        for seat, name in enumerate(names):
            angle = 2 * pi * seat / len(names)
            x, y = cx + 22 * sin(angle), cy - 22 * cos(angle)
            fill = RED if seat == 0 else Ink.PAPER
            form = Form.SQUARE if seat % 2 else Form.ROUND
            shapes.append(Figure(x, y, str(seat + 1), None, form, fill, r=3.2))
            x, y = cx + 27.5 * sin(angle), cy - 29.5 * cos(angle)
            side = (Anchor.MIDDLE, Anchor.LEFT, Anchor.RIGHT)[0 if seat % 5 == 0 else 1 + seat // 6]
            shapes.append(Label(x, y, name, 2.4, side))
    return Drawing(
        title=_say("宴会座次图", "Seating of the banquet", language),
        alt=_say("六张圆桌，每桌十人。", "Six round tables of ten.", language),
        width_mm=260,
        height_mm=175,
        shapes=tuple(shapes),
        scale_note=_say("缩印 {scale}", "Printed at {scale}", language),
    )


def flag_picture(language: str = "zh") -> Drawing:
    """A lamp post with two flags as pictures in a drawing."""
    return Drawing(
        title=_say("每杆两面", "Two on each post", language),
        alt=_say("左为北国旗，右为阿卡迪亚国旗。", "Borea on the left, Arcadia right.", language),
        width_mm=70,
        height_mm=60,
        shapes=(
            Stroke(((35, 58), (35, 6)), 1.2),
            Stroke(((12, 12), (58, 12)), 0.6),
            Image(10, 14, 24, 12, source=BOREA),
            Image(36, 14, 24, 16, source=ARCADIA),
            Image(46, 38, 12.3, 15, source=CORAL),
            Label(22, 32, _say("上位", "Upper place", language), 3, bold=True),
        ),
    )


def work_order(language: str = "zh") -> Grid:
    """Rows with a flag beside the words and boxes to tick."""
    heads = {
        "post": ("杆号", "Post"),
        "flags": ("旗", "Flag"),
        "size": ("规格", "Size"),
        "hung": ("已挂", "Hung"),
        "check": ("复核", "Checked"),
        "photo": ("照片号", "Photo no."),
    }
    shares = (1.0, 3.0, 1.6, 0.8, 0.9, 1.4)
    columns = tuple(
        Column(key, (_say(*words, language),), share,
               Align.CENTRE if key in ("hung", "check") else Align.START)
        for (key, words), share in zip(heads.items(), shares, strict=True)
    )  # fmt: skip
    rows = []
    for number in range(1, 7):
        source = (ARCADIA, BOREA, CORAL)[number % 3]
        flag = Cell(
            ((Run(source.name),), (Run(_say("南侧", "South side", language), Mark.MUTED),)),
            Inset(source, 7),
        )
        post = Cell(((Run(f"L{number:03d}"),),))
        size = Cell(((Run("4 (144 × 96 cm)"),),))
        box = Cell(box=True)
        rows.append(Row((post, flag, size, box, box, Cell())))
    return Grid(columns, tuple(rows))


def place_cards() -> Cards:
    """Tents with a name in two languages on both sides, one of them very long."""
    people = (
        ("王明远", "Wang Mingyuan", "市长"),
        ("阮文德", "Nguyễn Văn Đức", "总理"),
        ("穆罕默德·本·扎耶德", "محمد بن زايد آل نهيان", "总统"),
        ("沃尔夫冈·阿马德乌斯·冯·霍亨索伦-西格马林根",
         "Wolfgang Amadeus von Hohenzollern-Sigmaringen", "国务部长"),
        ("丙", "C", ""),
    )  # fmt: skip
    cards = []
    for chinese, own, office in people:
        lines = (
            CardLine((Run(chinese),), CardText.NAME),
            CardLine((Run(own),), CardText.LEAD),
            *((CardLine((Run(office),), CardText.SMALL),) if office else ()),
        )
        cards.append(Card(lines, lines))
    return Cards(cards=tuple(cards), width_mm=90, height_mm=55, fold=CardFold.TENT)


def table_cards() -> Cards:
    """A5 cards with a flag, two on a lying A4 sheet."""
    cards = tuple(
        Card((
            CardLine((Run(name),), CardText.NAME, picture=source, picture_mm=35),
            CardLine((Run("宴会 Banquet 2026-11-22"),), CardText.SMALL),
        ))
        for name, source in (("1号桌 Table 1", ARCADIA), ("2号桌 Table 2", BOREA))
    )  # fmt: skip
    return Cards(cards=cards, width_mm=148, height_mm=210)


def pocket_cards(language: str = "zh", *, lines: int = 34) -> Cards:
    """A day on an A7 card with more lines than its front can hold."""
    day = (
        CardLine((Run(_say("司机卡 3号车", "Driver, car 3", language)),), CardText.LEAD),
        *(
            CardLine((Run(_say("东大厅会谈，主楼北门下客", "Talks, East Hall; drop at the north"
                               " door", language)),), CardText.SMALL, Align.START,
                     f"{8 + n // 4:02d}:{n % 4 * 15:02d}")
            for n in range(lines)
        ),
    )  # fmt: skip
    return Cards(cards=(Card(day),), width_mm=74, height_mm=105, middle=False, runs_on=True)


def sample_blocks(language: str) -> tuple[Block, ...]:
    """One of each."""
    fact = Cell(((Run("+86 10 5555 0101"),),))
    return (
        Title(_say("图、画与卡片样张", "Sample of drawings, pictures and cards", language)),
        position_diagram(language),
        Heading(_say("挂旗任务单", "Flag work order", language)),
        Abreast(
            (
                (flag_picture(language),),
                (
                    Picture(CORAL, 18, _say("珊瑚国国旗", "Flag of Coral", language)),
                    CheckList(
                        tuple(
                            (Run(text),)
                            for text in (
                                _say(
                                    "核对国家、日期与规格", "State, date and size agree", language
                                ),
                                _say("正反、上下无误", "Right way up and round", language),
                            )
                        )
                    ),
                    Facts(((_say("值班电话", "On duty", language), fact),)),
                    Note(_say("六级以上大风停止登高。", "No work aloft above force 6.", language)),
                ),
            ),
            (1.0, 1.3),
        ),
        work_order(language),
        strip_map(language),
        seating_plan(language),
        Paragraph((Run(_say("以下为卡片。", "Cards follow.", language)),)),
        place_cards(),
        pocket_cards(language),
    )


def sample_document(language: str = "zh") -> Document:
    """A sheet with one of each."""
    return Document(
        title=_say("样张", "Sample", language),
        language="zh-CN" if language == "zh" else "en",
        frame=PageFrame(
            visit=_say("图画样张", "Drawings", language),
            edition="",
            stamp="2026-11-22 12:40",
            page_of="{page} / {pages}",
        ),
        blocks=sample_blocks(language),
    )
