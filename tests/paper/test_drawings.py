"""Drawings on paper: where they lie, how they are cut and made smaller, what is said of them."""

import re
import struct
import zlib
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as Files
from PIL import ImageChops
from PIL.Image import Image as Pixels

from reception.paper import look
from reception.sheets.blocks import (
    Abreast,
    Block,
    Card,
    CardLine,
    Cards,
    Cell,
    CheckList,
    Heading,
    Inset,
    PageBreak,
    Picture,
    Run,
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
from tests.paper.documents import document, grid, heading, page_texts, paragraph, printed, row
from tests.paper.drawings import (
    ARCADIA,
    BROKEN,
    CORAL,
    flag_file,
    position_diagram,
    sample_document,
    seating_plan,
    strip_map,
)
from tests.paper.scripts import SCRIPTS
from tests.paper.test_text_found import TURNED

RED = (204, 0, 0)


def drawing(
    *shapes: Shape, width_mm: float = 100, height_mm: float = 50, **more: object
) -> Drawing:
    given = {"title": "图", "alt": "", "width_mm": width_mm, "height_mm": height_mm} | more
    return Drawing(shapes=shapes, **given)  # type: ignore[arg-type]


def pixels(*blocks: Block, page: int = 0, scale: float = 2) -> Pixels:
    """A page as a picture of `scale` pixels per point."""
    data, _ = printed(document(*blocks))
    picture: Pixels = pypdfium2.PdfDocument(data)[page].render(scale=scale).to_pil()
    return picture.convert("RGB")


def place_of(picture: Pixels, colour: tuple[int, int, int], scale: float = 2) -> list[float]:
    """Where a colour begins and ends, in millimetres: left, top, right, bottom."""
    is_it = [
        pixel == colour
        for pixel in zip(*(band.get_flattened_data() for band in picture.split()), strict=True)
    ]
    mask = picture.convert("L")
    mask.putdata([255 if it else 0 for it in is_it])
    box = mask.getbbox()
    assert box is not None
    return [edge / scale / look.MM for edge in box]


def test_drawing_has_its_size_in_millimetres() -> None:
    """What is 40 by 20 mm in the drawing is 40 by 20 mm on paper, in the middle of the measure."""
    red = Area(rectangle(30, 10, 40, 20), "#cc0000", Ink.NONE)
    left, top, right, bottom = place_of(pixels(drawing(red, title="")), RED)
    assert right - left == pytest.approx(40, abs=0.3)
    assert bottom - top == pytest.approx(20, abs=0.3)
    assert left == pytest.approx(18 + (178 - 100) / 2 + 30, abs=0.3)


def test_drawing_wider_than_the_page_is_made_smaller_and_says_so() -> None:
    """Half of it is left, and the words below it tell."""
    red = Area(rectangle(0, 0, 356, 20), "#cc0000", Ink.NONE)
    wide = drawing(red, width_mm=356, height_mm=100, title="", scale_note="缩至{scale}", scale=500)
    left, top, right, bottom = place_of(pixels(wide), RED)
    assert right - left == pytest.approx(178, abs=0.5)
    assert bottom - top == pytest.approx(10, abs=0.3)
    assert "缩至1:1,000" in page_texts(printed(document(wide))[0])[0]


def test_drawing_higher_than_the_page_stays_on_one_page_with_its_words() -> None:
    high = drawing(Disc(5, 5, 5), width_mm=30, height_mm=900, view="面向舞台",
                   legend=(LegendEntry("主宾", "1"),))  # fmt: skip
    data, report = printed(document(paragraph("前文"), high))
    assert report.pages == 2
    text = page_texts(data)[1]
    for words in ("图", "面向舞台", "1", "主宾"):
        assert words in text


def test_drawing_is_not_parted_from_its_title_and_legend() -> None:
    """However full the page is."""
    for lines in range(20, 40):
        before = [paragraph(f"行{n}") for n in range(lines)]
        pages = page_texts(printed(document(*before, position_diagram()))[0])
        words = ("站位图", "左右以面向", "译员", "行进路线")
        homes = {word: n for n, text in enumerate(pages) for word in words if word in text}
        assert len(homes) == len(words)
        assert len(set(homes.values())) == 1


def test_drawing_is_made_smaller_for_the_rest_of_a_page_and_says_so() -> None:
    """Two drawings 130 mm high stand on one page, the second a little smaller, heading and all."""
    red = Area(rectangle(0, 0, 100, 130), "#cc0000", Ink.NONE)
    first = drawing(height_mm=130, title="")
    second = drawing(red, height_mm=130, title="", scale_note="缩至{scale}")
    blocks = (first, heading("第二图"), second)
    data, report = printed(document(*blocks))
    assert report.pages == 1
    left, top, right, bottom = place_of(pixels(*blocks), RED)
    assert 70 < right - left < 95
    assert (bottom - top) / (right - left) == pytest.approx(1.3, abs=0.02)
    assert f"缩至{int(right - left)}" in page_texts(data)[0].replace(" ", "")


@pytest.mark.parametrize("size", [1.5, 2.4])
def test_drawing_is_not_made_so_small_that_it_cannot_be_read(size: float) -> None:
    """Small words keep their size; the heading goes to the next page with them."""
    words = Label(50, 60, "小字", size_mm=size)
    second = drawing(words, height_mm=130, title="")
    data, report = printed(document(drawing(height_mm=130, title=""), heading("第二图"), second))
    assert report.pages == (2 if size < 2 else 1)
    home = page_texts(data)[report.pages - 1]
    assert "小字" in home
    assert "第二图" in home


def test_strip_map_is_cut_into_rows_at_its_cuts_and_loses_no_word() -> None:
    """Each check point stands once, in order, also over a page's end."""
    before = [paragraph(f"行{n}") for n in range(22)]
    data, report = printed(document(*before, strip_map(width_mm=1500)))
    assert report.pages > 1
    found = re.findall(r"检查点(\d+)", "".join(page_texts(data)))
    assert found == [str(n) for n in range(1, 31)]


def test_strip_map_keeps_its_size() -> None:
    """Rows are as long as the page is wide, not smaller."""
    marks = [Area(rectangle(x, 0, 20, 10), "#cc0000", Ink.NONE) for x in (0, 380)]
    long = drawing(*marks, width_mm=400, height_mm=30, rows=True, title="")
    left, top, right, bottom = place_of(pixels(long), RED)
    gap = look.BETWEEN_ROWS / look.MM
    assert left == pytest.approx(18, abs=0.3)
    assert bottom - top == pytest.approx(2 * (30 + gap) + 10, abs=0.5)
    assert right - left == pytest.approx(400 - 2 * 178, abs=0.5)


def test_lines_end_where_the_drawing_ends_but_words_are_whole() -> None:
    """A road goes on beyond the map; the words at its edge are still read."""
    road = Stroke(((-200, 10), (300, 10)), 4, "#cc0000")
    left, _, right, _ = place_of(pixels(drawing(road, title="")), RED)
    assert right - left == pytest.approx(100, abs=0.3)
    edge = drawing(Label(99, 10, "边缘的名称", anchor=Anchor.MIDDLE), title="")
    assert "边缘的名称" in page_texts(printed(document(edge))[0])[0]


@pytest.mark.parametrize("script", ["Arabic", "Hebrew", "Thai", "Hindi", "Korean", "Cyrillic"])
@pytest.mark.parametrize("rotation", [0.0, 30.0])
def test_label_in_any_script_is_found_once(script: str, rotation: float) -> None:
    """Words are found and copied from a drawing as from a text, also with a halo around them."""
    name = SCRIPTS[script]
    label = Label(50, 25, name, 4, halo=True, rotation=rotation)
    data, report = printed(document(drawing(label, title="")))
    assert report.missing == ()
    words = "".join(page_texts(data)[0].split())
    for word in name.split():
        assert words.count(word) >= 1
    if not rotation:
        assert words.count(name.split()[0]) == name.split().count(name.split()[0])


def test_labels_in_all_scripts_stand_in_one_drawing() -> None:
    """Twenty-six names of states without a box in them, each found as it was written."""
    labels = [Label(50, 4 + 7 * n, name, 3, halo=True) for n, name in enumerate(SCRIPTS.values())]
    data, report = printed(document(drawing(*labels, height_mm=190, title="")))
    assert (report.pages, report.missing) == (1, ())
    page = "".join(page_texts(data)[0].split())
    for script in SCRIPTS.keys() - TURNED:
        assert SCRIPTS[script].split()[0] in page, script


@pytest.mark.parametrize(
    ("anchor", "left", "right"), [("left", 50, 62), ("middle", 44, 56), ("right", 38, 50)]
)
def test_label_stands_at_its_anchor(anchor: str, left: float, right: float) -> None:
    label = Label(50, 25, "国" * 3, 4, Anchor(anchor), ink="#cc0000")
    box = place_of(pixels(drawing(label, title=""), scale=4), RED, 4)
    start = 18 + (178 - 100) / 2
    assert box[0] - start == pytest.approx(left, abs=0.6)
    assert box[2] - start == pytest.approx(right, abs=0.6)


def test_label_is_broken_in_its_room_around_its_middle() -> None:
    """Two lines where there is room for half of it; its middle stays where it is."""
    one = Label(50, 25, "国" * 6, 4, ink="#cc0000")
    two = Label(50, 25, "国" * 6, 4, ink="#cc0000", room_mm=13)
    _, top, _, bottom = place_of(pixels(drawing(one, title=""), scale=4), RED, 4)
    left, high, right, low = place_of(pixels(drawing(two, title=""), scale=4), RED, 4)
    assert right - left < 13
    assert (high + low) / 2 == pytest.approx((top + bottom) / 2, abs=0.4)
    assert low - high == pytest.approx(bottom - top + 4 * 1.25, abs=0.4)


def test_label_line_ends_begin_new_lines() -> None:
    text = page_texts(printed(document(drawing(Label(50, 25, "一行\n二行"), title="")))[0])[0]
    assert "一行\n二行" in text


def test_colours_told_twice_differ_in_black_and_white() -> None:
    """Fills of one grey are told apart by pattern, dash or form alone."""
    looks: list[Shape] = [
        Area(rectangle(10, 10, 30, 30), "#808080", pattern=pattern) for pattern in Pattern
    ]
    looks += [Stroke(((10, 25), (40, 25)), 2, "#808080", dash) for dash in Dash]
    looks += [Figure(25, 25, "1", form=form, fill="#808080", r=8) for form in Form]
    seen = [pixels(drawing(one, title="")).convert("L").tobytes() for one in looks]
    assert len(set(seen)) == len(looks)


def test_unknown_colour_is_black_and_no_crash() -> None:
    """A colour typed wrong is printed in black."""
    for colour in ("red", "#12", "#zzzzzz", "ink "):
        shape = Area(rectangle(10, 10, 30, 30), colour, Ink.NONE)
        assert place_of(pixels(drawing(shape, title="")), (0, 0, 0))


def test_picture_keeps_its_proportions_and_its_name() -> None:
    """3:2 stays 3:2, as wide as is wanted."""
    red = PictureSource("红", data=flag_file("#cc0000"))
    page = pixels(Picture(red, 60, "红旗", edged=False))
    left, top, right, bottom = place_of(page, RED)
    assert right - left == pytest.approx(60, abs=0.4)
    assert bottom - top == pytest.approx(40, abs=0.4)


def test_picture_shines_through_where_nothing_is_painted() -> None:
    """Beside the pennant is the paper, not black."""
    page = pixels(Picture(CORAL, 60))
    left, top, right, bottom = (edge * look.MM * 2 for edge in place_of(page, (179, 38, 30)))
    assert page.getpixel((round(right - 4), round((top + bottom) / 2))) == (255, 255, 255)
    assert page.getpixel((round(left + 4), round((top + bottom) / 2))) == (179, 38, 30)


def test_same_picture_is_carried_once() -> None:
    """A flag beside each of two hundred rows costs the file one picture."""
    flag = Cell(((Run("旗"),),), Inset(ARCADIA))
    rows = [type(row("", ""))((flag, flag)) for _ in range(200)]
    data, report = printed(document(grid(rows)))
    assert report.pages > 3
    with pikepdf.open(BytesIO(data)) as pdf:
        carried = {
            picture.objgen for page in pdf.pages for picture in page.Resources.XObject.values()
        }
    assert len(carried) == 1
    assert len(data) < 60_000


def test_picture_that_cannot_be_read_is_a_crossed_frame_and_is_told() -> None:
    """The print goes on; the report names what is missing, once."""
    data, report = printed(
        document(
            Picture(BROKEN, 60, "旗"),
            drawing(Image(0, 0, 30, 20, source=BROKEN)),
            paragraph("后文"),
        )
    )
    assert report.pictures == ("Dustria",)
    assert "后文" in page_texts(data)[0]


def test_picture_too_large_to_be_one_is_refused_unread() -> None:
    """A file that claims a hundred thousand by a hundred thousand dots is not unpacked."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0))
    bomb = (
        b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")
    )
    _, report = printed(document(Picture(PictureSource("大", data=bomb), 60)))
    assert report.pictures == ("大",)


def test_photograph_held_upright_is_printed_upright() -> None:
    """Cameras store how they were held; the picture is turned accordingly."""

    photo = Files.new("RGB", (400, 200), (204, 0, 0))
    exif = photo.getexif()
    exif[0x0112] = 6
    out = BytesIO()
    photo.save(out, "JPEG", exif=exif, quality=100)
    page = pixels(Picture(PictureSource("", data=out.getvalue()), 40, edged=False))
    red, green, _ = page.split()
    box = ImageChops.subtract(red, green).point(lambda value: 255 * (value > 150)).getbbox()
    assert box is not None
    assert (box[3] - box[1]) / (box[2] - box[0]) == pytest.approx(2, abs=0.05)


def test_boxes_to_tick_stand_before_their_lines() -> None:
    """As many frames as things to do, and no word is lost."""
    checks = CheckList(tuple((Run(f"核对{n:02d}" * 20),) for n in range(40)))
    data, report = printed(document(checks))
    assert report.pages > 1
    words = "".join(page_texts(data)).replace("\n", "")
    assert [words.count(f"核对{n:02d}") for n in range(40)] == [20] * 40


def test_columns_abreast_run_over_the_page_together() -> None:
    """Each part goes on in its own column; nothing is lost, headings of grids are repeated."""
    left = (Heading("左"), grid([row(f"L{n:03d}", "左") for n in range(90)]))
    right = tuple(paragraph(f"R{n:03d} " + "右边的话" * 12) for n in range(40))
    data, report = printed(document(paragraph("前文"), Abreast((left, right)), paragraph("后文")))
    pages = page_texts(data)
    assert report.pages >= 3
    words = "".join(pages)
    assert sorted(re.findall(r"L\d{3}", words)) == [f"L{n:03d}" for n in range(90)]
    assert sorted(re.findall(r"R\d{3}", words)) == [f"R{n:03d}" for n in range(40)]
    assert all("时间" in page for page in pages if "L0" in page)
    assert "后文" in pages[-1]


def test_columns_abreast_share_the_width_as_asked() -> None:
    red = Area(rectangle(0, 0, 400, 5), "#cc0000", Ink.NONE)
    wide = drawing(red, width_mm=400, height_mm=5, title="")
    page = pixels(Abreast(((wide,), (paragraph("右"),)), (3.0, 1.0)))
    left, _, right, _ = place_of(page, RED)
    assert right - left == pytest.approx((178 - look.ABREAST_APART / look.MM) * 0.75, abs=0.4)


@pytest.mark.parametrize("block", [PageBreak(), Cards(cards=(), width_mm=9, height_mm=9)])
def test_what_takes_a_page_stands_beside_nothing(block: Block) -> None:
    """A page break in a column is a mistake of the sheet and is told to who wrote it."""
    if isinstance(block, Cards):
        block = Cards(cards=(Card((CardLine((Run("甲"),)),)),), width_mm=90, height_mm=55)
    with pytest.raises(ValueError, match="whole page"):
        printed(document(Abreast(((block,), (paragraph("文"),)))))


def test_same_sample_gives_the_same_bytes() -> None:
    assert printed(sample_document()) == printed(sample_document())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sample_prints_every_word(language: str) -> None:
    """Nothing of a page with one of each is missing or shortened."""
    data, report = printed(sample_document(language))
    assert (report.missing, report.shortened, report.pictures) == ((), 0, ())
    words = "".join(page_texts(data))
    for name in ("Nguyễn Văn Đức", "王明远", "محمد"):
        assert name in words


def test_seating_plan_says_how_much_smaller_it_is() -> None:
    assert "缩印 68 %" in page_texts(printed(document(seating_plan()))[0])[0]


lengths = st.floats(-2_000, 2_000)
points = st.lists(st.tuples(lengths, lengths), max_size=6).map(tuple)
colours = st.sampled_from([*Ink, "#1f5fa8", "nonsense"])
shapes = st.one_of(
    st.builds(Stroke, points, st.floats(0, 9), colours, st.sampled_from(Dash), st.booleans()),
    st.builds(Area, points, colours, colours, st.floats(0, 3), st.sampled_from(Pattern)),
    st.builds(Disc, lengths, lengths, st.floats(0, 300), colours, pattern=st.sampled_from(Pattern)),
    st.builds(
        Label, lengths, lengths, st.text(max_size=30), st.floats(0.5, 30), st.sampled_from(Anchor),
        rotation=st.floats(-720, 720), halo=st.booleans(), room_mm=st.floats(0, 100),
    ),
    st.builds(Figure, lengths, lengths, st.text(max_size=5), st.none() | lengths,
              st.sampled_from(Form), colours),
    st.builds(Image, lengths, lengths, st.floats(0.1, 500), st.floats(0.1, 500),
              st.sampled_from([ARCADIA, CORAL, BROKEN])),
)  # fmt: skip


@settings(max_examples=60)
@given(
    st.lists(shapes, max_size=8).map(tuple),
    st.floats(0, 3_000),
    st.floats(0, 3_000),
    st.booleans(),
    st.lists(st.builds(LegendEntry, st.text(max_size=60), st.text(max_size=8)), max_size=9),
    st.lists(lengths, max_size=5).map(tuple),
)
def test_any_drawing_prints(
    parts: tuple[Shape, ...],
    width: float,
    height: float,
    rows: bool,
    legend: list[LegendEntry],
    cuts: tuple[float, ...],
) -> None:
    """Whatever is measured or imported, a file comes out that opens."""
    any_drawing = Drawing(
        title="图", alt="", width_mm=width, height_mm=height, shapes=parts, legend=tuple(legend),
        rows=rows, cuts=cuts,
    )  # fmt: skip
    data, report = printed(document(any_drawing))
    pdf = pypdfium2.PdfDocument(data)
    assert len(pdf) == report.pages
    pdf[0].render(scale=0.3)
