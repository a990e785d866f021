"""A random user for as long as one likes: `python -m tests.random_user --gestures N --seed S`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

from tests.random_user.hand import GESTURES
from tests.random_user.user import RandomUser

LOOK_EVERY = 100
MOST_RECORDS = 700


def play(user: RandomUser, dice: Random, gestures: int, *, look_every: int) -> Counter[str]:
    """Do so many gestures, undo and redo among them, looking at everything now and then; returns
    how often each came to something."""
    done: Counter[str] = Counter()
    names = sorted(GESTURES)
    for number in range(1, gestures + 1):
        name = dice.choice(names)
        if len(user.plan) > MOST_RECORDS:
            name = "thins_out"
        if dice.random() < 0.15:
            name = dice.choice(("undo", "undo", "redo"))
            step = user.session.undo() if name == "undo" else user.session.redo()
        else:
            step = user.act(name, dice)
        if step is not None:
            done[name] += 1
        user.look_at_plan()
        if number % look_every == 0:
            user.look_at_checker()
            user.look_at_store()
    user.look_at_everything()
    return done


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.random_user")
    parser.add_argument("--gestures", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    typed = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        user = RandomUser(Path(folder) / "random.reception", seed=typed.seed)
        try:
            done = play(user, Random(typed.seed), typed.gestures, look_every=LOOK_EVERY)
            user.undo_everything()
            user.look_at_everything()
        finally:
            user.close()
    for name, times in done.most_common():
        sys.stdout.write(f"{times:8} {name.replace('_', ' ')}\n")
    for name in sorted(set(GESTURES) - set(done)):
        sys.stdout.write(f"       - {name.replace('_', ' ')}\n")
    sys.stdout.write(f"{done.total()} steps, {user.refused} refused, all held\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
