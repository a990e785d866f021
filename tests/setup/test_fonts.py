"""The shipped fonts: complete, unchanged, and of the kind that screen and paper can both use."""

import hashlib
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from resources.fonts import refresh, table
from resources.fonts.table import FOLDER, ShippedFont, fonts_shipped

MAY_BE_EMBEDDED = 0  # OS/2.fsType: installable embedding, no restriction

# Names of states as their own people write them, by ISO 15924 script.
NAMES = {
    "Latn": "Cộng hòa xã hội chủ nghĩa Việt Nam; Česká republika; Türkiye; Azərbaycan; Þýskaland",
    "Cyrl": "Российская Федерация; Қазақстан; Тоҷикистон; Монгол Улс; Србија; Ўзбекистон",
    "Grek": "Ελληνική Δημοκρατία; Κύπρος",
    "Hani": "中华人民共和国（北京）《国事访问》“检阅”仪仗队，龑堃喆镕䶮㛃𬱖𬭼 中華 一二三四",
    "Hira": "にほんこく",
    "Kana": "ニッポン・トーキョー",
    "Bopo": "ㄓㄨㄥ",
    "Hang": "대한민국 조선민주주의인민공화국",
    "Arab": "المملكة العربية السعودية؛ جمهوری اسلامی ایران؛ اسلامی جمہوریہ پاکستان ٢٠٢٦ ۲۰۲۶",
    "Hebr": "מְדִינַת יִשְׂרָאֵל",
    "Thaa": "ދިވެހިރާއްޖޭގެ ޖުމްހޫރިއްޔާ",
    "Thai": "ราชอาณาจักรไทย น้ำ ที่",
    "Laoo": "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ",
    "Khmr": "ព្រះរាជាណាចក្រកម្ពុជា",
    "Mymr": "ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်",
    "Deva": "भारत गणराज्य; नेपाल",
    "Beng": "গণপ্রজাতন্ত্রী বাংলাদেশ",
    "Taml": "இலங்கை சிங்கப்பூர் குடியரசு",
    "Sinh": "ශ්‍රී ලංකා ප්‍රජාතාන්ත්‍රික සමාජවාදී ජනරජය",
    "Tibt": "འབྲུག་རྒྱལ་ཁབ་",
    "Mong": "ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ",
    "Ethi": "የኢትዮጵያ ፌዴራላዊ ዲሞክራሲያዊ ሪፐብሊክ",
    "Geor": "საქართველო",
    "Armn": "Հայաստանի Հանրապետություն",
}
JOINERS = "\u200c\u200d"  # steer the shaping, and need no picture

every_font = pytest.mark.parametrize("font", fonts_shipped(), ids=lambda font: font.file)


def test_table_names_every_file_and_no_other() -> None:
    files = [font.file for font in fonts_shipped()]
    assert sorted(files) == sorted(path.name for path in FOLDER.glob("*.ttf"))


def test_files_here_are_those_of_the_table() -> None:
    changed = [
        font.file
        for font in fonts_shipped()
        if hashlib.sha256(font.path.read_bytes()).hexdigest() != font.sha256
    ]
    assert not changed


def test_files_together_stay_a_reasonable_download() -> None:
    assert sum(font.path.stat().st_size for font in fonts_shipped()) < 40_000_000


@every_font
def test_font_is_static_truetype_that_may_be_embedded(font: ShippedFont) -> None:
    """Paper needs `glyf` outlines, and reads a variable font at its default weight only."""
    with TTFont(font.path, lazy=True) as opened:
        assert "glyf" in opened
        assert "fvar" not in opened
        assert opened["OS/2"].fsType == MAY_BE_EMBEDDED


@every_font
def test_font_calls_itself_what_the_table_calls_it(font: ShippedFont) -> None:
    with TTFont(font.path, lazy=True) as opened:
        assert opened["name"].getBestFamilyName() == font.family
        assert opened["OS/2"].usWeightClass == font.weight
    assert (font.role, font.weight) in {("text", 400), ("bold", 700)}


@every_font
def test_font_holds_the_names_of_its_scripts(font: ShippedFont) -> None:
    with TTFont(font.path, lazy=True) as opened:
        known = opened.getBestCmap()
    wanted = "".join(NAMES[script] for script in font.scripts)
    foreign = " ;" + JOINERS
    assert [char for char in wanted if ord(char) not in known and char not in foreign] == []


def test_every_script_has_a_text_font() -> None:
    covered = {script for font in fonts_shipped() if font.role == "text" for script in font.scripts}
    assert covered == set(NAMES)


@pytest.mark.parametrize("role", ["text", "bold"])
def test_chinese_font_holds_all_hanzi_of_the_national_standard(role: str) -> None:
    """GB/T 2312 rows 16 to 87, what a Chinese office may expect of any font; and all of GBK's."""
    (font,) = (font for font in fonts_shipped() if "Hani" in font.scripts and font.role == role)
    with TTFont(font.path, lazy=True) as opened:
        known = opened.getBestCmap()
    gb2312 = {
        bytes([row + 0xA0, cell + 0xA0]).decode("gb2312")
        for row in range(16, 88)
        for cell in range(1, 95)
        if not (row == 55 and cell > 89)
    }
    gbk = {chr(code) for code in range(0x4E00, 0x9FA6)}
    assert len(gb2312) == 6763
    assert [char for char in gb2312 | gbk if ord(char) not in known] == []


def test_licence_names_every_holder_and_holds_the_licence() -> None:
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    for font in fonts_shipped():
        with TTFont(font.path, lazy=True) as opened:
            notice = opened["name"].getDebugName(0)
        assert any(
            holder in notice and holder in licence
            for holder in ("The Noto Project Authors", "Adobe")
        )


def test_readme_is_written_from_the_table() -> None:
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == refresh.readme_text()


def test_check_of_a_changed_file_names_it() -> None:
    first, second, *_ = fonts_shipped()
    files = {first: first.path.read_bytes() + b" ", second: second.path.read_bytes()}
    with pytest.raises(refresh.FontMismatchError, match=first.file) as caught:
        refresh.files_checked(files)
    assert second.file not in str(caught.value)


def test_check_of_the_files_here_finds_nothing() -> None:
    assert refresh.main(["--check"]) == 0


def test_licences_of_the_same_words_become_one_text() -> None:
    assert refresh.licence_joined(["B\n\nFree.\n", "A\n\nFree.\n", "B\n\nFree.\n"]) == (
        "A\nB\n\nFree.\n"
    )


def test_licences_of_different_words_are_not_joined() -> None:
    with pytest.raises(refresh.FontMismatchError):
        refresh.licence_joined(["A\n\nFree.\n", "B\n\nNot free.\n"])


def test_accepting_new_files_changes_only_their_sums(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = table.TABLE.read_text(encoding="utf-8")
    copy = tmp_path / "fonts.toml"
    copy.write_text(before, encoding="utf-8")
    monkeypatch.setattr(refresh, "TABLE", copy)
    first = fonts_shipped()[0]
    refresh.sums_accepted({first: b"newer"})
    assert copy.read_text(encoding="utf-8") == before.replace(
        first.sha256, hashlib.sha256(b"newer").hexdigest()
    )


def test_member_names_the_file_inside_its_package() -> None:
    font = next(font for font in fonts_shipped() if font.file == "NotoSansSC-Bold.ttf")
    assert font.member == "700Bold/NotoSansSC_700Bold.ttf"
