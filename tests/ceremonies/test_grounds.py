"""Grounds are read strictly, and have a mark for every position of their templates."""

import pytest

import resources
from reception.ceremonies.ground_reader import FOLDER, read_ground, shipped_grounds
from reception.ceremonies.template_library import shipped_templates
from reception.trouble import BadInput

TEXT = """id = "yard"
name_zh = "院子"
name_en = "yard"
templates = []
engagements = ["visit"]
corner = [0, 0]
size = [20, 10]
view_zh = "上为北"
view_en = "north is up"
source_zh = "设计值"
source_en = "design value"
confidence = "assumed"

[[mark]]
id = "gate"
name_zh = "门"
name_en = "gate"
at = [10, 0]
faces = 0
positions = ["门口", "gate"]

[[mark]]
id = "band"
name_zh = "乐队"
name_en = "band"
at = [4, 4]
positions = ["院内", "yard"]
roles = ["band"]
"""
PAIRS = [
    (ground, template)
    for ground in shipped_grounds()
    for template in shipped_grounds()[ground].templates
]


@pytest.mark.parametrize(("ground", "template"), PAIRS)
def test_every_position_of_a_template_has_one_mark_in_either_language(
    ground: str, template: str
) -> None:
    marks = shipped_grounds()[ground]
    for cue in shipped_templates()[template].cue:
        for role in cue.actors:
            if cue.position_zh:
                mark = marks.mark_for(role, cue.position_zh)
                assert mark is not None, (cue.number, cue.position_zh, role)
                assert mark == marks.mark_for(role, cue.position_en), (cue.number, role)


def test_no_template_has_two_grounds_and_each_named_one_is_there() -> None:
    templates = [template for _, template in PAIRS]
    assert len(templates) == len(set(templates))
    assert set(templates) <= set(shipped_templates())


def test_a_ground_is_named_as_its_file() -> None:
    for id, ground in shipped_grounds().items():
        assert ground.id == id


def test_who_lays_a_wreath_faces_the_front_of_the_monument_southwards() -> None:
    monument = shipped_grounds()["monument"]
    base = monument.mark_for("guest", "碑座北侧")
    assert base is not None
    assert (base.faces, base.at[1] > 0) == (180, True)


def test_the_band_is_north_of_the_stand_since_2025_and_was_south_before() -> None:
    heights = [
        next(mark.at[1] for mark in shipped_grounds()[id].mark if mark.id == "band")
        for id in ("east-plaza", "east-plaza-2025")
    ]
    assert heights[0] < 0 < heights[1]


def test_a_mark_for_some_roles_is_theirs_alone() -> None:
    ground = read_ground(TEXT, file="yard.toml")
    band = ground.mark_for("band", "yard")
    assert band is not None
    assert band.id == "band"
    assert ground.mark_for("guest", "yard") is None


@pytest.mark.parametrize(
    ("good", "bad", "key", "line"),
    [
        ('view_zh = "上为北"', "view_zh = 上", "ground-no-toml", "8"),
        ("faces = 0", "faces = 400", "ground-unfit", "19"),
        ("faces = 0", "facing = 0", "ground-unfit", "14"),
        ("at = [4, 4]\n", "", "ground-unfit", "22"),
        ("size = [20, 10]", "size = [20]", "ground-unfit", "7"),
        ("at = [4, 4]", "at = [4, 40]", "ground-outside", "26"),
        ('id = "band"', 'id = "gate"', "ground-mark-twice", "23"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(good: str, bad: str, key: str, line: str) -> None:
    with pytest.raises(BadInput) as told:
        read_ground(TEXT.replace(good, bad), file="yard.toml")
    assert told.value.key == key
    assert (told.value.arguments["file"], told.value.arguments["place"]) == ("yard.toml", line)


def test_two_marks_for_the_same_position_and_roles_are_refused() -> None:
    twice = TEXT.replace('["院内", "yard"]', '["门口"]').replace('roles = ["band"]\n', "")
    with pytest.raises(BadInput) as told:
        read_ground(twice, file="yard.toml")
    assert (told.value.key, told.value.arguments["mark"]) == ("ground-position-twice", "gate")


def test_an_area_beside_the_ground_is_told() -> None:
    beside = TEXT + "\n[[area]]\npoints = [[0, 0], [5, 0], [5, -1]]\n"
    with pytest.raises(BadInput) as told:
        read_ground(beside, file="yard.toml")
    assert (told.value.key, told.value.arguments["at"]) == ("ground-outside", "5, -1")


def test_every_ground_file_is_a_shipped_ground() -> None:
    files = {file.stem for file in resources.path(*FOLDER).iterdir()}
    assert files == set(shipped_grounds())


def test_every_shipped_template_has_a_ground() -> None:
    grounded = {template for _, template in PAIRS}
    assert set(shipped_templates()) == grounded
