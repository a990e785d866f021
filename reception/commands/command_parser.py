"""The command line: what was typed becomes a command with its arguments."""

from __future__ import annotations

from argparse import Action, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from reception.commands.command import Argument, Command
from reception.commands.command_table import COMMANDS
from reception.trouble import BadInput
from reception.wording import Wording

PROGRAM = "python main.py"
HELP_COLUMN = 26


def command_of(argv: Sequence[str], words: Wording) -> tuple[Command, Namespace]:
    """The command that was typed, and its arguments; where nothing was typed, opening the window.

    Raises:
        BadInput: it is no command, or not written as it must be.
        SystemExit: help was asked for, and has been shown.
    """
    typed = command_parser(words).parse_args(list(argv) or ["open"])
    if typed.command is None:
        raise BadInput("command-misused", file="", usage=_any_command())
    return next(c for c in COMMANDS if c.name == typed.command), typed


def command_parser(words: Wording) -> ArgumentParser:
    """The parser of all commands; its help is in the given language.

    It raises `BadInput` for what it cannot read, and ends the program only to show help.
    """
    parser = _Parser(**_looks(words, _any_command()))
    parser.description = words.say("help-program")
    parser.epilog = words.say("help-codes")
    parsers = parser.add_subparsers(
        dest="command", metavar="COMMAND", title=words.say("help-commands"), parser_class=_Parser
    )
    for command in COMMANDS:
        about = words.say(f"command-{command.name}")
        looks = _looks(words, f"{PROGRAM} {command.usage}")
        _fill(
            parsers.add_parser(command.name, help=about, description=about, **looks),
            command.arguments,
            words,
        )
    _fill(parser, (), words)
    return parser


def _any_command() -> str:
    return f"{PROGRAM} [{'|'.join(command.name for command in COMMANDS)}] …"


def _fill(parser: ArgumentParser, arguments: Iterable[Argument], words: Wording) -> None:
    group = parser.add_argument_group(words.say("help-arguments"))
    for argument in arguments:
        group.add_argument(argument.name, **_declared(argument, words))
    group.add_argument("-h", "--help", action="help", help=words.say("argument-help"))


def _declared(argument: Argument, words: Wording) -> dict[str, Any]:
    declared: dict[str, Any] = {"help": words.say(argument.message)}
    if argument.is_option and not argument.value:
        return declared | {"action": "store_true"}
    declared["type"] = argument.read
    if argument.is_option:
        return declared | {"metavar": argument.value, "required": argument.required}
    return declared if argument.required else declared | {"nargs": "?"}


def _looks(words: Wording, usage: str) -> dict[str, Any]:
    def formatter(prog: str) -> _Formatter:
        return _Formatter(prog, words.say("help-usage"))

    return {"usage": usage, "add_help": False, "allow_abbrev": False, "formatter_class": formatter}


class _Parser(ArgumentParser):
    """Tells what is wrong as an exception, in our own words."""

    def error(self, message: str) -> NoReturn:
        raise BadInput("command-misused", file="", usage=self.usage or "")


class _Formatter(RawDescriptionHelpFormatter):
    """Begins in the reader's language."""

    def __init__(self, prog: str, beginning: str) -> None:
        super().__init__(prog, max_help_position=HELP_COLUMN)
        self._beginning = beginning

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, self._beginning)
