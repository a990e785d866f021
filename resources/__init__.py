"""The program's data: maps, states, rules, ceremonies, samples, words, fonts, icons, help.

Everything here is read, never written, while the program runs; an office changes a value in its
own book, where the change is a step like any other. Imports nothing of ours.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The file or folder below `resources/` with these parts; it need not exist."""
    return ROOT.joinpath(*parts)
