"""Tables that somebody has spoiled: one sentence with the file and the line, whichever table."""

import csv
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Literal

import msgspec
import pytest

import resources
from reception import entitlements, gazetteer, margins, rules_table, taboos, weather
from reception.ceremonies.ground_reader import read_ground
from reception.ceremonies.sort_names import readings_in, strokes_in
from reception.ceremonies.template_reader import read_template
from reception.checks import features, rule_tables, square, standing_rules, weights
from reception.checks.checker import Checker
from reception.checks.rule_tables import rule_tables_read
from reception.checks.rules import RULES
from reception.flags import (
    anthems,
    cloths,
    designs,
    flag_roads,
    lookalikes,
    posts,
    sets,
    standards,
    states,
)
from reception.generate.words import NamePart, State, listed_in, sayings_in
from reception.plan.plan import Plan
from reception.routes import road_stock, rush_hours
from reception.trouble import BadInput
from reception.wording import LANGUAGES, wording

CODES = {rule.code for rule in RULES}

Read = Callable[[Path], object]


def nodes() -> dict[str, road_stock.RoadNode]:
    """The shipped junctions and venues."""
    return road_stock.nodes_in(resources.path("geo", "nodes.csv"))


def ground_in(file: Path) -> object:
    """The ground in a file."""
    return read_ground(file.read_text(encoding="utf-8"), file=file.name)


def template_in(file: Path) -> object:
    """The template in a file."""
    return read_template(file.read_text(encoding="utf-8"), file=file.name)


TABLES: dict[str, Read] = {
    "rules/entitlements.csv": entitlements.entitlements_in,
    "rules/feature_words.csv": features.feature_words_in,
    "rules/flag_roads.csv": flag_roads.roads_in,
    "rules/flag_sets.csv": sets.set_sizes_in,
    "rules/flag_sizes.csv": cloths.cloths_in,
    "rules/foreign_words.csv": standing_rules.foreign_words_in,
    "rules/margins.csv": margins.margins_in,
    "rules/post_spacing.csv": posts.post_spacings_in,
    "rules/rules.csv": partial(weights.weights_in, codes=CODES),
    "rules/rush_hours.csv": rush_hours.rush_hours_in,
    "rules/square_days.csv": square.square_days_in,
    "rules/taboos.csv": taboos.taboos_in,
    "rules/wind_forces.csv": weather.wind_forces_in,
    "countries/anthems.csv": anthems.anthems_in,
    "countries/designs.csv": designs.designs_in,
    "countries/lookalikes.csv": lookalikes.lookalikes_in,
    "countries/standards.csv": standards.standards_in,
    "countries/states.csv": states.states_in,
    "geo/edges.csv": lambda file: road_stock.stretches_in(file, nodes()),
    "geo/node_confidence.csv": lambda file: road_stock.sure_in(file, nodes()),
    "geo/nodes.csv": road_stock.nodes_in,
    "geo/rooms.csv": gazetteer.rooms_in,
    "geo/venues.csv": gazetteer.venues_in,
    "samples/generated/names.csv": partial(listed_in, kind=NamePart),
    "samples/generated/states.csv": partial(listed_in, kind=State),
    "samples/generated/words.csv": sayings_in,
}
"""Every table with columns that comes with the program, and what reads it."""
LISTS: dict[str, Read] = {
    "collation/readings.txt": readings_in,
    "collation/strokes.txt": strokes_in,
}
"""Those without columns."""
ELSEWHERE = {
    "fonts/fonts.toml": "read by the folder itself, which knows nothing of the program",
    "samples/public/findings.toml": "what tests expect of the programmes beside it",
    "samples/week.mistakes.toml": "what tests expect of the week beside it",
    "collation/cnchar-licence.txt": "a licence",
    "countries/flag-icons-licence.txt": "a licence",
    "fonts/OFL.txt": "a licence",
}
ODD = {
    "bool": "perhaps",
    "date": "2023-02-30",
    "time": "25:61",
    "int": "1.5",
    "float": "nan",
    "enum": "no_such_word",
}
"""By sort of column, what nobody can read there."""


def spoiled(table: str, tmp_path: Path, edit: Callable[[list[str]], object]) -> Path:
    """A copy of a shipped table with its lines edited."""
    lines = resources.path(*table.split("/")).read_text(encoding="utf-8").splitlines()
    edit(lines)
    copy = tmp_path / Path(table).name
    copy.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return copy


def replacing(place: int, line: str) -> Callable[[list[str]], None]:
    """What puts another line in the place of one."""

    def edit(lines: list[str]) -> None:
        lines[place] = line

    return edit


def told(read: Read, file: Path) -> BadInput:
    """What is told of a spoiled table; in every language it names the file and the line."""
    with pytest.raises(BadInput) as raised:
        read(file)
    arguments = raised.value.arguments
    assert arguments["file"] == file.name
    for language in LANGUAGES:
        sentence = wording(language).say(raised.value.key, **arguments)
        assert file.name in sentence
        assert arguments["place"] in sentence
    return raised.value


def test_every_table_that_comes_with_the_program_is_on_a_list() -> None:
    """Whoever adds a table adds its reader here, and its mistakes are told like all others."""
    root = resources.path()
    there = {
        str(file.relative_to(root))
        for ending in ("csv", "toml", "txt", "tsv", "json")
        for file in root.rglob(f"*.{ending}")
    }
    ceremonies = {name for name in there if name.startswith("ceremonies/")}
    programmes = {name for name in there if name.startswith("samples/") and name.endswith(".txt")}
    schema = {"schema/book.schema.json"}
    assert there == {*TABLES, *LISTS, *ELSEWHERE} | ceremonies | programmes | schema


@pytest.mark.parametrize("table", [*TABLES, *LISTS])
def test_a_table_is_read_as_it_is_shipped(table: str) -> None:
    assert (TABLES | LISTS)[table](resources.path(*table.split("/")))


@pytest.mark.parametrize("table", [*TABLES, *LISTS])
def test_a_line_told_a_second_time_is_one_too_many(table: str, tmp_path: Path) -> None:
    file = spoiled(table, tmp_path, lambda lines: lines.append(lines[min(1, len(lines) - 1)]))
    fault = told((TABLES | LISTS)[table], file)
    assert fault.arguments["place"] == str(len(file.read_text(encoding="utf-8").splitlines()))
    twice = {"rules-table-twice", "rules-table-overlap"}
    assert fault.key in twice or table.endswith("wind_forces.csv")


@pytest.mark.parametrize("table", TABLES)
def test_a_column_that_is_missing_is_told(table: str, tmp_path: Path) -> None:
    """Of every column: one that need not be filled in has to be there all the same."""
    header = resources.path(*table.split("/")).read_text(encoding="utf-8").splitlines()[0]
    for column in header.split(","):
        renamed = header.replace(column, f"{column}x", 1)
        file = spoiled(table, tmp_path, replacing(0, renamed))
        fault = told(TABLES[table], file)
        assert fault.key == "rules-table-no-column"
        assert fault.arguments["place"] == "1"


@pytest.mark.parametrize("table", TABLES)
def test_a_column_that_nobody_reads_is_told(table: str, tmp_path: Path) -> None:
    def add(lines: list[str]) -> None:
        lines[:] = [f"{lines[0]},sorce", *(f"{line}," for line in lines[1:])]

    assert told(TABLES[table], spoiled(table, tmp_path, add)).key == "rules-table-odd-column"


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("edit", ["more", "fewer"])
def test_a_line_with_other_cells_than_the_header_is_told(
    table: str, edit: Literal["more", "fewer"], tmp_path: Path
) -> None:
    """A comma in a text without quotation marks moves all that stands behind it."""
    file = spoiled(
        table,
        tmp_path,
        lambda lines: lines.insert(2, f"{lines[1]},x" if edit == "more" else "x"),
    )
    fault = told(TABLES[table], file)
    assert (fault.key, fault.arguments["place"]) == ("rules-table-cells", "3")


@pytest.mark.parametrize("table", TABLES)
def test_an_open_quotation_mark_is_told_where_it_opens(table: str, tmp_path: Path) -> None:
    file = spoiled(table, tmp_path, lambda lines: lines.insert(2, f'"{lines[1]}'))
    fault = told(TABLES[table], file)
    assert fault.key == "rules-table-quotes"
    assert fault.arguments["place"] == "3"


@pytest.mark.parametrize("table", [*TABLES, *LISTS])
def test_a_table_in_another_encoding_is_told(table: str, tmp_path: Path) -> None:
    """As a Chinese spreadsheet saves it unless it is told otherwise."""
    file = tmp_path / Path(table).name
    shipped = resources.path(*table.split("/")).read_bytes()
    file.write_bytes(shipped + "礼炮\n".encode("gb18030"))
    fault = told((TABLES | LISTS)[table], file)
    assert fault.key == "rules-table-no-text"
    assert fault.arguments["place"] == str(shipped.count(b"\n") + 1)


@pytest.mark.parametrize("table", TABLES)
def test_a_mark_of_utf_8_at_the_beginning_does_no_harm(table: str, tmp_path: Path) -> None:
    """Spreadsheets put it there."""
    file = tmp_path / Path(table).name
    file.write_bytes(b"\xef\xbb\xbf" + resources.path(*table.split("/")).read_bytes())
    assert TABLES[table](file)


@pytest.mark.parametrize("table", [*TABLES, *LISTS])
def test_a_table_that_was_cut_off_is_told(table: str, tmp_path: Path) -> None:
    cut = 1 if table in TABLES else 0
    file = spoiled(table, tmp_path, lambda lines: lines.__delitem__(slice(cut, None)))
    assert told((TABLES | LISTS)[table], file).key == "rules-table-empty"


def columns_read(table: str) -> dict[str, str]:
    """What sort of thing stands in each column of a table that is more than a text."""
    seen: dict[str, str] = {}
    kinds: list[type[msgspec.Struct]] = []

    def spy(file: Path, kind: type[msgspec.Struct], *_: Any, **__: Any) -> Iterator[Any]:
        kinds.append(kind)
        raise LookupError

    reader = TABLES[table]
    module = _module_of(reader)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rules_table, "rows_of", spy)  # for who asks for rows by a field
        patch.setattr(module, "rows_of", spy, raising=False)
        with pytest.raises(LookupError):
            reader(resources.path(*table.split("/")))
    info = msgspec.inspect.type_info(kinds[-1])
    assert isinstance(info, msgspec.inspect.StructType)
    for field in info.fields:
        sorts = field.type.types if isinstance(field.type, msgspec.inspect.UnionType) else ()
        for sort in (field.type, *sorts):
            name = type(sort).__name__.removesuffix("Type").lower()
            if name in ODD:
                seen[field.encode_name] = name
    return seen


def _module_of(reader: Any) -> Any:
    if isinstance(reader, partial):
        reader = reader.func
    return road_stock if reader.__name__ == "<lambda>" else sys.modules[reader.__module__]


@pytest.mark.parametrize("table", TABLES)
def test_what_no_column_can_hold_is_told_with_the_column(table: str, tmp_path: Path) -> None:
    """Every column that holds a number, a day, a time or one of a few words is spoiled in turn."""
    shipped = resources.path(*table.split("/")).read_text(encoding="utf-8").splitlines()
    header = shipped[0].split(",")
    for column, sort in columns_read(table).items():
        if column not in header:
            continue
        cells = _cells_of(shipped[1])
        cells[header.index(column)] = ODD[sort]
        spoilt = ",".join(f'"{cell}"' for cell in cells)
        file = spoiled(table, tmp_path, replacing(1, spoilt))
        fault = told(TABLES[table], file)
        assert fault.key == "rules-table-wrong", column
        assert fault.arguments["place"] == "2"
        assert fault.arguments["column"] == column
        assert fault.arguments["value"] == ODD[sort]


def _cells_of(line: str) -> list[str]:
    return next(csv.reader([line]))


@pytest.mark.parametrize(
    ("table", "line", "key"),
    [
        ("rules/margins.csv", "clearance,-5,min,2031-01-01,practice,assumed", "wrong"),
        ("rules/margins.csv", "drive_speed,0,km/h,2031-01-01,practice,assumed", "wrong"),
        ("rules/rules.csv", "Z9,overlap,error,who knows,certain", "unknown"),
        ("rules/entitlements.csv", "picnic,talks,may,,2031-01-01,,somebody,assumed", "unknown"),
        ("rules/entitlements.csv", "state,talks,may,,2031-01-01,,somebody,assumed", "overlap"),
        (
            "rules/entitlements.csv",
            "private,red_carpet,may,,2031-01-01,2030-12-31,somebody,assumed",
            "wrong",
        ),
        ("rules/rush_hours.csv", "Monday,11:00:00,12:00:00,2000-01-01,a,b", "wrong"),
        ("rules/rush_hours.csv", "5-1,11:00:00,12:00:00,2000-01-01,a,b", "wrong"),
        ("rules/rush_hours.csv", "6,12:00:00,11:00:00,2000-01-01,a,b", "wrong"),
        ("rules/rush_hours.csv", "5-6,09:00:00,11:00:00,2000-01-01,a,b", "overlap"),
        ("rules/square_days.csv", "13,1,00:00:00,00:00:00,某日,Day,1950-01-01,a,b", "wrong"),
        ("rules/square_days.csv", "4,31,00:00:00,00:00:00,某日,Day,1950-01-01,a,b", "wrong"),
        ("rules/flag_sets.csv", "picnic,1,1,no_5,2024-06-28,rule,b", "unknown"),
        ("rules/flag_sizes.csv", "no_1,0,192,2024-06-28,rule,b", "wrong"),
        ("rules/flag_roads.csv", "new,新,New,median,NO-WHERE,a,b", "unknown"),
        ("rules/feature_words.csv", "red_carpet,红(地毯", "wrong"),
        ("rules/feature_words.csv", "gun_salute,礼炮", "wrong"),
        ("rules/feature_words.csv", "red_carpet,(红)地毯", "wrong"),
        ("rules/post_spacing.csv", "avenue,30,25,35,9,2,median,lane,no_3,a,b", "unknown"),
        ("rules/post_spacing.csv", "mountain,40,25,35,9,2,median,lane,no_3,a,b", "wrong"),
        ("rules/wind_forces.csv", "25,90,a,b", "wrong"),
        ("rules/wind_forces.csv", "18,1,a,b", "wrong"),
        ("countries/anthems.csv", "QQ,46,band,a,b", "unknown"),
        ("countries/anthems.csv", "AD,0,band,a,b", "wrong"),
        ("countries/lookalikes.csv", "QQ,AD,shade,a,b", "unknown"),
        ("countries/lookalikes.csv", "AD,QQ,shade,a,b", "unknown"),
        ("countries/lookalikes.csv", "MC,ID,shade,the other way round,b", "twice"),
        ("countries/lookalikes.csv", "AD,AD,shade,a,b", "wrong"),
        ("countries/standards.csv", "AR-HEAD,AD,旗,Standard,0,0,a,b", "twice"),
        ("countries/designs.csv", "QQ,QQ,,set,1,2,1,,,,no,no,no,no,,a,b", "unknown"),
        ("countries/designs.csv", "TW,TW,tw.png,set,1,2,1,,,,no,no,no,no,,a,b", "unknown"),
        ("countries/designs.csv", "SY,SY-X,,set,1,2,1,2024-12-08,,,no,no,no,no,,a,b", "overlap"),
        (
            "countries/designs.csv",
            "SY,SY-X,,set,1,2,1,1979-02-02,1979-02-01,,no,no,no,no,,a,b",
            "wrong",
        ),
        ("geo/edges.csv", "R2_DZM,NOWHERE,路,Road,824,ring,3,62,28,0,0,a", "unknown"),
        ("geo/edges.csv", "NOWHERE,R2_DZM,路,Road,824,ring,3,62,28,0,0,a", "unknown"),
        ("geo/edges.csv", "R2_DZM,R2_DZB,路,Road,0,ring,3,62,28,0,0,a", "wrong"),
        ("geo/edges.csv", "R2_DZM,R2_DZB,路,Road,824,ring,3,62,0,0,0,a", "wrong"),
        ("geo/node_confidence.csv", "NOWHERE,high", "unknown"),
        ("geo/nodes.csv", "NEW,新,New,139.9,116.4,interchange", "wrong"),
        ("geo/venues.csv", "NEW,新,New,hall,39.9,216.4,,,high,,", "wrong"),
        ("geo/rooms.csv", "X/Y,X,新,New,,,,60,30,yes,yes,high,a,,", "unknown"),
        ("geo/rooms.csv", "GHP/X,GHP,新,New,,,banquet,60,30,yes,yes,high,a,,", "wrong"),
        ("geo/rooms.csv", "GHP/X,GHP,新,New,,,,60,,yes,yes,high,a,,", "lacks"),
        ("geo/rooms.csv", "GHP/X,GHP,新,New,,,,60,-30,yes,yes,high,a,,", "wrong"),
        ("collation/readings.txt", "秘鲁 bì", "wrong"),
        ("collation/strokes.txt", "many 㐀", "wrong"),
    ],
)
def test_a_line_that_makes_no_sense_is_told(
    table: str, line: str, key: str, tmp_path: Path
) -> None:
    """What can be read, and yet cannot be: at the end of the table as it is shipped."""
    file = spoiled(table, tmp_path, lambda lines: lines.append(line))
    fault = told((TABLES | LISTS)[table], file)
    assert fault.key == f"rules-table-{key}"
    assert fault.arguments["place"] == str(len(file.read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("rules/margins.csv", "clearance,20,min,2031-01-01,practice,assumed"),
        ("rules/taboos.csv", "pork,lard,diet,2000-01-01,practice,certain"),
        ("rules/foreign_words.csv", "出访我国,来京"),
        ("rules/rush_hours.csv", "5-6,09:30:00,11:00:00,2000-01-01,a,b"),
        ("rules/rush_hours.csv", "6-7,07:00:00,08:30:00,2000-01-01,a,b"),
        ("rules/square_days.csv", "2,29,00:00:00,00:00:00,某日,Day,1950-01-01,a,b"),
        ("rules/wind_forces.csv", "18,90,a,b"),
        ("rules/post_spacing.csv", "mountain,35,25,35,9,2,median,lane,no_3,a,b"),
        ("countries/lookalikes.csv", "AD,AE,shade,a,b"),
        ("countries/designs.csv", "SY,SY-X,,set,1,2,1,,1980-03-29,,no,no,no,no,,a,b"),
        ("geo/nodes.csv", "NEW,新,New,39.9,116.4,interchange"),
    ],
)
def test_the_nearest_line_that_makes_sense_is_read(table: str, line: str, tmp_path: Path) -> None:
    assert TABLES[table](spoiled(table, tmp_path, lambda lines: lines.append(line)))


@pytest.mark.parametrize(
    "name",
    sorted(
        str(file.relative_to(resources.path("ceremonies")))
        for file in resources.path("ceremonies").rglob("*.toml")
    ),
)
def test_a_spoiled_ceremony_is_told_with_file_and_line(name: str, tmp_path: Path) -> None:
    read = ground_in if name.startswith("grounds/") else template_in
    file = spoiled(f"ceremonies/{name}", tmp_path, lambda lines: lines.append("cue ="))
    fault = told(read, file)
    assert fault.arguments["place"] == str(len(file.read_text(encoding="utf-8").splitlines()))


# -- before any rule counts with them -------------------------------------------------------------


@pytest.fixture
def spoil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], int]]:
    """What adds a line to a copy of a shipped table, and gives its number; the copies are read in
    place of the shipped tables as long as the test goes on."""
    folders = {table.split("/")[0] for table in COUNTED_WITH}
    for folder in folders:
        shutil.copytree(resources.path(folder), tmp_path / folder)
    shipped = resources.path

    def path(*parts: str) -> Path:
        return tmp_path.joinpath(*parts) if parts[0] in folders else shipped(*parts)

    def add(table: str, line: str) -> int:
        file = tmp_path.joinpath(*table.split("/"))
        lines = file.read_text(encoding="utf-8").splitlines()
        file.write_text("\n".join([*lines, line or lines[1], ""]), encoding="utf-8")
        return len(lines) + 1

    def read_afresh() -> None:
        rule_tables_read.cache_clear()
        features.feature_words.cache_clear()
        for reader in vars(rule_tables).values():
            if hasattr(reader, "cache_clear"):
                reader.cache_clear()

    monkeypatch.setattr(resources, "path", path)
    read_afresh()
    yield add
    read_afresh()


COUNTED_WITH = [
    table
    for table in TABLES
    if table.startswith(("rules/", "countries/")) and table != "rules/flag_roads.csv"
]
"""All that a rule reads; roads for flags are only offered, and then they are the office's own."""


@pytest.mark.parametrize(
    ("table", "line"),
    [*((table, "") for table in COUNTED_WITH), ("rules/rules.csv", "Z9,a,error,who knows,certain")],
)
def test_a_spoiled_table_is_told_before_any_rule_counts_with_it(
    table: str, line: str, spoil: Callable[[str, str], int]
) -> None:
    """Of a book to which no rule has anything to say; an empty line stands for the first one told
    a second time."""
    number = spoil(table, line)
    with pytest.raises(BadInput) as raised:
        Checker(Plan())
    assert raised.value.arguments["file"] == Path(table).name
    assert raised.value.arguments["place"] == str(number)


def test_tables_as_they_are_shipped_are_read(spoil: Callable[[str, str], int]) -> None:
    assert not Checker(Plan()).conflicts


def test_a_feature_without_words_is_found_in_no_text(
    spoil: Callable[[str, str], int], tmp_path: Path
) -> None:
    """A table that lost its words must not make every thing a national flag."""
    file = tmp_path / "rules" / "feature_words.csv"
    file.write_text("feature,pattern\nstate_banquet,国宴\n", encoding="utf-8")
    assert not features.feature_words(entitlements.Feature.NATIONAL_FLAGS).search("国旗")
