"""The pages about the command line say what the program does, and the help says it too."""

import re

import pytest

import resources
from reception.commands.command import ExitCode
from reception.commands.command_parser import PROGRAM
from reception.commands.command_table import COMMANDS, LARGEST_SEED
from reception.exchange.export_forms import EXPORTS
from reception.exchange.plan_file import READERS
from reception.exchange.road_import import ROAD_READERS
from reception.generate.size import SIZES
from reception.sheets import SHEETS
from tests.commands.conftest import Run
from tests.source import ROOT

LANGUAGES = ("zh", "en")
BY_NAME = {command.name: command for command in COMMANDS}
README = ROOT / "README.md"


def page(language: str) -> str:
    """The page about the command line."""
    return resources.path("help", language, "command-line.md").read_text(encoding="utf-8")


def section(language: str, name: str) -> str:
    """What the page says of one command."""
    _, found = page(language).split(f"\n## {name}\n")
    return found.split("\n## ")[0]


def first_cells(text: str) -> list[str]:
    """The first cells of the rows of all tables that are names, without their quotes."""
    return re.findall(r"^\| `([^`]+)` \|", text, flags=re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_the_commands_there_are(language: str) -> None:
    headings = re.findall(r"^## (\w+)$", page(language), flags=re.MULTILINE)
    assert [h for h in headings if h in BY_NAME] == list(BY_NAME)
    assert len(re.findall("^```$", page(language), flags=re.MULTILINE)) == 2 * len(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BY_NAME)
def test_the_page_writes_a_command_as_it_is_typed(name: str, language: str) -> None:
    assert f"```\n{PROGRAM} {BY_NAME[name].usage}\n```" in section(language, name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BY_NAME)
def test_the_page_explains_each_argument(name: str, language: str) -> None:
    """Those there are, and no others."""
    explained = [cell for cell in first_cells(section(language, name)) if cell not in EXPORTS]
    assert explained == [argument.name for argument in BY_NAME[name].arguments]


def test_the_readme_has_the_commands_there_are() -> None:
    """Each in its place, with none but options that it has."""
    lines = re.findall(rf"^    {PROGRAM} (.*)", README.read_text(encoding="utf-8"), re.MULTILINE)
    typed = [line.partition("#")[0].split() for line in lines]
    assert [words[0] for words in typed] == list(BY_NAME)
    for name, *words in typed:
        options = {word.strip("[]") for word in words if word.lstrip("[").startswith("--")}
        assert options <= {argument.name for argument in BY_NAME[name].arguments}, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_explains_each_exit_code(language: str) -> None:
    codes = re.findall(r"^\| (\d+) \|", page(language), flags=re.MULTILINE)
    assert [int(code) for code in codes] == list(ExitCode)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_what_may_be_chosen(language: str) -> None:
    """Sheets, sizes, the kinds of files, and the largest seed."""
    for words, name in (
        (SHEETS, "print"),
        (SIZES, "generate"),
        (EXPORTS, "export"),
        ((*READERS, *ROAD_READERS), "import"),
        ([str(LARGEST_SEED)], "generate"),
    ):
        for word in words:
            assert re.search(rf"(?<![\w.]){re.escape(word)}\b", section(language, name)), word


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BY_NAME)
def test_the_help_shows_how_a_command_is_typed(
    name: str, language: str, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        run(name, "--help", language=language)
    assert end.value.code == 0
    help_text = capsys.readouterr().out
    assert f"{PROGRAM} {BY_NAME[name].usage}" in " ".join(help_text.split())
    for argument in BY_NAME[name].arguments:
        assert argument.name in help_text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_lists_the_commands(
    language: str, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run("--help", language=language)
    help_text = capsys.readouterr().out
    for name in BY_NAME:
        assert re.search(rf"^    {name} ", help_text, flags=re.MULTILINE)
    for code in (0, 1, 2, 70):
        assert f"{code} " in help_text


@pytest.mark.parametrize(
    ("language", "foreign"),
    [("en", "[\u3000-\u303f\u4e00-\u9fff]"), ("zh", "usage|options|positional|arguments|show")],
)
def test_the_help_speaks_one_language(
    language: str, foreign: str, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the words are those of the library that makes the help."""
    for words in (["--help"], *([name, "--help"] for name in BY_NAME)):
        with pytest.raises(SystemExit):
            run(*words, language=language)
        assert not re.search(foreign, capsys.readouterr().out)
