"""Kill a program that edits a book, again and again, and look at what it left.

``python -m tests.db.kill_book --kills 200 --seed 1``

A child edits without pause and says each step once the store has confirmed it; at a random moment
it is killed so that it can do nothing any more. Then the book must open, hold every step that was
confirmed, and tables and journal must tell the same story. The next child goes on with that book.
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import msgspec

from db.book_file import BookFile, create_book, open_book
from db.sqlite_file import broken_keys, damage
from db.store import replayed
from reception.plan.history import History
from tests.db.random_plans import random_step, stamp_numbers
from tests.db.samples import NOW, RECORDS

MODULE = "tests.db.kill_book"
LONGEST_LIFE = 0.15  # seconds of editing before a kill
LONGEST_OPENING = 0.8  # seconds from the start of the program; some die before they edit
OPENING_SHARE = 0.15
UNDO_SHARE = 0.2
KILLS_PER_BOOK = 25


class Toll(msgspec.Struct):
    """What the kills came to. `unsaid` steps were stored before the child could say so;
    `while_opening` children died before their first step."""

    kills: int = 0
    confirmed: int = 0
    unsaid: int = 0
    while_opening: int = 0


def edit(path: Path, seed: int) -> None:
    """Edit a book until killed, saying the id of every step that was confirmed."""
    book = open_book(path, now=NOW)
    plan, steps = book.read()
    history, dice = History(steps), random.Random(seed)
    stamp = stamp_numbers(len(book.journal(None)) + 1)
    sys.stdout.write("editing\n")
    sys.stdout.flush()
    while True:
        undo = history.undo_step() if dice.random() < UNDO_SHARE else None
        step = stamp(undo or random_step(dice.getrandbits(32), plan))
        plan = plan.apply(step)
        book.append(step)
        history.record(step)
        sys.stdout.write(f"{step.id}\n")
        sys.stdout.flush()


def confirmed_until_killed(path: Path, dice: random.Random) -> list[str] | None:
    """Let a child edit, kill it, and return the steps it had said; None when it died opening.

    Raises:
        AssertionError: it ended by itself, most likely because the book did not open.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", MODULE, "--edit", str(path), "--seed", str(dice.getrandbits(32))],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    # The pipe is emptied all the while: a full one would stop the child between two steps.
    said: list[bytes] = []
    editing = threading.Event()
    reader = threading.Thread(target=_listen, args=(child, said, editing))
    reader.start()
    if dice.random() < OPENING_SHARE:
        time.sleep(dice.uniform(0, LONGEST_OPENING))
    else:
        editing.wait()
        time.sleep(dice.uniform(0, LONGEST_LIFE))
    child.kill()
    code = child.wait()
    reader.join()
    assert code == -signal.SIGKILL, f"the child ended by itself with {code}"
    if not said:
        return None
    # The rest of a line whose writing was cut short says nothing; its step was stored, though.
    return [line.decode().strip() for line in said[1:] if line.endswith(b"\n")]


def _listen(child: subprocess.Popen[bytes], said: list[bytes], editing: threading.Event) -> None:
    assert child.stdout
    with child.stdout as lines:
        for line in lines:
            said.append(line)
            editing.set()
    editing.set()


def look(path: Path, confirmed: list[str]) -> int:
    """Open what a kill left and find nothing wrong; return how many steps it has.

    Raises:
        AssertionError: something is wrong, and what.
    """
    book = open_book(path, now=NOW)
    try:
        journal = book.journal(None)
        stored = [step.id for step in journal]
        lost = set(confirmed) - set(stored)
        assert not lost, f"confirmed but lost: {sorted(lost)}"
        assert len(stored) - len(confirmed) <= 1, "more than the one step in flight was unsaid"
        assert stored == sorted(stored, key=lambda id: int(id[1:])), "the journal has a gap"
        founding = book.founding()
        assert founding
        plan = book.load()
        assert replayed([founding, *journal]) == plan, "tables and journal differ"
        _require_sound(book)
    finally:
        book.close()
    return len(stored)


def _require_sound(book: BookFile) -> None:
    with book._engine.connect() as connection:
        assert not damage(connection)
        assert not broken_keys(connection)


def kill(folder: Path, kills: int, seed: int) -> Toll:
    """Have so many children edit books in a folder and die.

    Raises:
        AssertionError: a book was left wrong.
    """
    dice, toll = random.Random(seed), Toll()
    stored = 0
    for number in range(kills):
        path = folder / f"{number // KILLS_PER_BOOK}.book"
        if not path.exists():
            create_book(path, RECORDS, book_id="killed", now=NOW)
            stored = 0
        said = confirmed_until_killed(path, dice)
        before = [f"s{number}" for number in range(1, stored + 1)]
        now_stored = look(path, before + (said or []))
        toll.kills += 1
        toll.confirmed += len(said or [])
        toll.unsaid += now_stored - stored - len(said or [])
        toll.while_opening += said is None
        stored = now_stored
    return toll


def main() -> None:
    """Read the command line and kill; books that were left wrong stay for a look at them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--edit", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.edit:
        edit(chosen.edit, chosen.seed)
        return
    folder = Path(mkdtemp(prefix="killed-books-"))
    print(folder)
    print(kill(folder, chosen.kills, chosen.seed))
    rmtree(folder)


if __name__ == "__main__":
    main()
