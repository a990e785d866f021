"""Reading grounds: text becomes a ground, or one sentence says what is wrong and in which line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from typing import Any

import msgspec

import resources
from reception.ceremonies.ground import Ground, Spot
from reception.trouble import BadInput

FOLDER = ("ceremonies", "grounds")
LINE = re.compile(r"line (\d+)")
STEP = re.compile(r"\.(\w+)(?:\[(\d+)\])?")


def read_ground(text: str, *, file: str) -> Ground:
    """The ground that a text says; `file` is what to call the text where something is wrong.

    Raises:
        BadInput: it is no TOML, lacks or misspells something, puts something beside the ground, or
            has two marks for the same. Its place is the line.
    """
    try:
        ground = msgspec.convert(tomllib.loads(text), Ground)
    except tomllib.TOMLDecodeError as error:
        line = LINE.search(str(error))
        place = line[1] if line else str(text.count("\n") + 1)  # at its end
        raise BadInput("ground-no-toml", file=file, place=place, said=str(error)) from error
    except msgspec.ValidationError as error:
        said, _, path = str(error).partition(" - at `$")
        place = str(line_of(path.rstrip("`"), text))
        raise BadInput("ground-unfit", file=file, place=place, said=said) from error
    for key, path, arguments in ground_faults(ground):
        raise BadInput(key, file=file, place=str(line_of(path, text)), **arguments)
    return ground


@cache
def shipped_grounds() -> Mapping[str, Ground]:
    """The grounds that the program brings, by id, sorted."""
    files = sorted(resources.path(*FOLDER).glob("*.toml"))
    return {
        file.stem: read_ground(
            file.read_text(encoding="utf-8"), file="/".join((*FOLDER, file.name))
        )
        for file in files
    }


def ground_faults(ground: Ground) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What is wrong with a ground whose every value is of the right sort: the key of what is said,
    the path of the value and further arguments."""
    outlines = [(f".area[{n}].points", area.points) for n, area in enumerate(ground.area)]
    outlines += [(f".line[{n}].points", line.points) for n, line in enumerate(ground.line)]
    for path, points in outlines:
        for spot in points:
            if not ground.holds(spot):
                yield "ground-outside", path, {"at": _told(spot)}
    ids = [mark.id for mark in ground.mark]
    for place, mark in enumerate(ground.mark):
        if mark.id in ids[:place]:
            yield "ground-mark-twice", f".mark[{place}].id", {"mark": mark.id}
        if not ground.holds(mark.at):
            yield "ground-outside", f".mark[{place}].at", {"at": _told(mark.at)}
    for (_, one), (place, other) in combinations(enumerate(ground.mark), 2):
        both = [position for position in other.positions if position in one.positions]
        same = set(one.roles) & set(other.roles) or (not one.roles and not other.roles)
        if both and same:
            told = {"position": both[0], "mark": one.id}
            yield "ground-position-twice", f".mark[{place}].positions", told


def _told(spot: Spot) -> str:
    return f"{spot[0]:g}, {spot[1]:g}"


def line_of(path: str, text: str, within: str = "") -> int:
    """The line of the value at a path such as ``.mark[2].at[0]``; of what it belongs to where it
    is missing. Of a ground `within` a template its table comes first: ``ground.``."""
    lines = [line.strip() for line in text.splitlines()]
    own = f"[{within.rstrip('.')}]"
    at, found = lines.index(own) if own in lines else 0, STEP.findall(path)
    for name, place in found:
        header = [n for n, line in enumerate(lines) if line == f"[[{within}{name}]]"]
        if place and int(place) < len(header):
            at = header[int(place)]
            continue
        value = re.compile(rf"{name}\s*=")
        for number in range(at, len(lines)):
            if number > at and lines[number].startswith("[["):
                break
            if value.match(lines[number]):
                return number + 1
    return at + 1
