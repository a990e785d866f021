"""Exports: a plan as a file of another program's kind, chosen by the ending of its name."""

from __future__ import annotations

from collections.abc import Callable

from reception.exchange.book_json import book_json
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble

Export = Callable[[SheetRequest, str], bytes]


def _json(request: SheetRequest, book: str) -> bytes:
    if request.delegation:
        raise Trouble("export-whole-book")
    return book_json(request.plan)


def _calendar(request: SheetRequest, book: str) -> bytes:
    from reception.exchange.calendar_file import calendar_bytes

    return calendar_bytes(request, book=book)


def _workbook(request: SheetRequest, book: str) -> bytes:
    from reception.exchange.workbook import workbook_bytes

    return workbook_bytes(request)


EXPORTS: dict[str, Export] = {".json": _json, ".ics": _calendar, ".xlsx": _workbook}
"""What can be written, by the ending of the file's name: from a request and the id of the book.

Raises:
    Trouble: there is nothing to write, or no such delegation.
"""
