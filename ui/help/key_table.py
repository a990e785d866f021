"""The page of keys, made from the table of deeds, so that it says what the keys really do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QKeySequence

from ui.deeds.menus import MENUS
from ui.deeds.table import DEEDS

Say = Callable[..., str]


def key_tables(say: Say) -> str:
    """One table a menu, as Markdown: the deed, its keys, what it does."""
    return "\n".join(line for menu, ids in MENUS for line in _table(say, menu, ids))


def _table(say: Say, menu: str, ids: tuple[str | None, ...]) -> Iterator[str]:
    keys = {deed.id: deed.shortcut for deed in DEEDS}
    yield f"\n## {say(menu).partition('(&')[0].replace('&', '')}\n"
    yield f"| {say('help-deed')} | {say('help-keys')} | {say('help-does')} |"
    yield "|---|---|---|"
    for id in filter(None, ids):
        shown = QKeySequence(keys[id]).toString(QKeySequence.SequenceFormat.NativeText)
        yield f"| {say(f'deed-{id}')} | {_code(shown)} | {say(f'deed-{id}-help')} |"


def _code(keys: str) -> str:
    return f"`{keys}`" if keys else ""
