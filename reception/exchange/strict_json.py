"""JSON as it must be to come into a book: UTF-8, each name once, only numbers that exist.

What the standard leaves open other programs fill in differently; here it is refused with the place.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Never

from reception.exchange.entry_types import short
from reception.exchange.input_file import input_text
from reception.trouble import BadInput


class _Refused(ValueError):
    """Found while parsing, where neither file nor place are known yet."""

    def __init__(self, key: str, **arguments: str) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments


def json_value(path: Path) -> Any:
    """What a JSON file holds.

    Raises:
        BadInput: the file cannot be read, or is not JSON as described above.
    """
    text, file = input_text(path), str(path)
    try:
        return json.loads(text, object_pairs_hook=_each_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise BadInput(
            "json-broken",
            file=file,
            place=f"{error.lineno}:{error.colno}",
            line=str(error.lineno),
            column=str(error.colno),
        ) from None
    except _Refused as refused:
        raise BadInput(refused.key, file=file, **refused.arguments) from None
    except RecursionError:
        raise BadInput("json-too-deep", file=file) from None
    except ValueError:  # a number of more digits than Python cares to read
        raise BadInput("json-number-too-long", file=file) from None


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Refused(
            "json-name-twice", name=short(twice), entry=short(str(fields.get("id", "–")))
        )
    return fields


def _no_number(constant: str) -> Never:
    raise _Refused("json-no-number", constant=constant)
