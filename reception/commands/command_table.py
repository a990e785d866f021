"""The commands there are. The help texts, the documentation and the parser follow this list."""

from __future__ import annotations

from reception.commands.command import Argument, Command
from reception.commands.typed_values import (
    choice_read,
    day_read,
    languages_read,
    minutes_read,
    moment_read,
    number_read,
    path_read,
)
from reception.plan.drive_time import DriveMode
from reception.routes.road_datum import Datum

LARGEST_SEED = 4_294_967_295
MOST_ALTERNATES = 9

BOOK = Argument(name="BOOK", message="argument-book", read=path_read("BOOK"), required=True)
NEW_BOOK = Argument(name="BOOK", message="argument-new-book", read=path_read("BOOK"), required=True)
DELEGATION = Argument(name="--delegation", message="argument-delegation", value="ID")
LANGUAGE = Argument(
    name="--lang", message="argument-lang", value="zh|en", read=choice_read("--lang", "zh", "en")
)
LANGUAGES = Argument(
    name="--lang", message="argument-langs", value="zh|en|zh+en", read=languages_read
)


COMMANDS: tuple[Command, ...] = (
    Command(
        name="open",
        arguments=(
            Argument(name="BOOK", message="argument-open-book", read=path_read("BOOK")),
            Argument(name="--fresh", message="argument-fresh"),
            LANGUAGE,
        ),
        module="reception.commands.book_open",
    ),
    Command(
        name="check",
        arguments=(
            BOOK,
            Argument(name="--json", message="argument-json"),
            Argument(name="--clusters", message="argument-clusters"),
            LANGUAGE,
        ),
        module="reception.commands.book_check",
    ),
    Command(
        name="slip",
        arguments=(
            BOOK,
            Argument(name="ITEM", message="argument-item", required=True),
            Argument(
                name="--minutes",
                message="argument-minutes",
                value="10,20,30",
                read=minutes_read("--minutes"),
            ),
            Argument(
                name="--out", message="argument-slip-out", value="FILE", read=path_read("--out")
            ),
            Argument(name="--json", message="argument-json"),
            LANGUAGES,
        ),
        module="reception.commands.slip_test",
    ),
    Command(
        name="flags",
        arguments=(BOOK, Argument(name="--json", message="argument-json"), LANGUAGES),
        module="reception.commands.flag_list",
    ),
    Command(
        name="route",
        arguments=(
            Argument(name="--from", message="argument-route-from", value="ID", required=True),
            Argument(name="--to", message="argument-route-to", value="ID", required=True),
            Argument(
                name="--depart",
                message="argument-route-depart",
                value="TIME",
                read=moment_read("--depart"),
            ),
            Argument(
                name="--mode",
                message="argument-route-mode",
                value="escorted|controlled|free",
                read=choice_read("--mode", *(mode.value for mode in DriveMode)),
            ),
            Argument(
                name="--alternates",
                message="argument-route-alternates",
                value="N",
                read=number_read("--alternates", MOST_ALTERNATES),
            ),
            Argument(
                name="--book", message="argument-route-book", value="BOOK", read=path_read("--book")
            ),
            Argument(name="--json", message="argument-json"),
            LANGUAGE,
        ),
        module="reception.commands.route_find",
    ),
    Command(
        name="print",
        arguments=(
            BOOK,
            Argument(name="SHEET", message="argument-sheet", required=True),
            Argument(
                name="--out",
                message="argument-out",
                value="FILE",
                read=path_read("--out"),
                required=True,
            ),
            DELEGATION,
            Argument(name="--day", message="argument-day-of", value="DATE", read=day_read("--day")),
            LANGUAGES,
        ),
        module="reception.commands.sheet_print",
    ),
    Command(
        name="export",
        arguments=(
            BOOK,
            Argument(
                name="FILE", message="argument-export-file", read=path_read("FILE"), required=True
            ),
            DELEGATION,
            LANGUAGES,
        ),
        module="reception.commands.book_export",
    ),
    Command(
        name="import",
        arguments=(
            Argument(
                name="BOOK", message="argument-import-book", read=path_read("BOOK"), required=True
            ),
            Argument(
                name="FILE", message="argument-import-file", read=path_read("FILE"), required=True
            ),
            Argument(name="--dry-run", message="argument-dry-run"),
            Argument(
                name="--datum",
                message="argument-datum",
                value="wgs84|gcj02|bd09",
                read=choice_read("--datum", *(datum.value for datum in Datum)),
            ),
        ),
        module="reception.commands.book_import",
    ),
    Command(
        name="generate",
        arguments=(
            NEW_BOOK,
            Argument(
                name="--size",
                message="argument-size",
                value="small|week|summit",
                read=choice_read("--size", "small", "week", "summit"),
                required=True,
            ),
            Argument(
                name="--seed",
                message="argument-seed",
                value="N",
                read=number_read("--seed", LARGEST_SEED),
                required=True,
            ),
        ),
        module="reception.commands.book_generate",
    ),
)
