"""After anything an officer might do, everything still holds."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.random_user.__main__ import play
from tests.random_user.hand import GESTURES
from tests.random_user.user import RandomUser

DICE = st.randoms(use_true_random=False)


class Officer(RuleBasedStateMachine):
    """Hypothesis chooses what is done, and makes what breaks as short as it can."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._user = RandomUser(Path(self._folder.name) / "random.reception")

    @rule(name=st.sampled_from(sorted(GESTURES)), dice=DICE)
    def act(self, name: str, dice: Random) -> None:
        self._user.act(name, dice)

    @rule()
    def undo(self) -> None:
        self._user.session.undo()

    @rule()
    def redo(self) -> None:
        self._user.session.redo()

    @invariant()
    def everything_holds(self) -> None:
        self._user.look_at_plan()
        self._user.look_at_checker()
        self._user.look_at_store()

    def teardown(self) -> None:
        try:
            self._user.undo_everything()
            self._user.look_at_everything()
        finally:
            self._user.close()
            self._folder.cleanup()


Officer.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=12,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestOfficer = Officer.TestCase


def test_a_few_hundred_gestures_leave_the_book_sound(tmp_path: Path) -> None:
    user = RandomUser(tmp_path / "random.reception", seed=5)
    try:
        done = play(user, Random(5), 300, look_every=30)
        user.undo_everything()
        user.look_at_everything()
    finally:
        user.close()
    assert done.total() > 150
    assert user.refused > 5


def test_every_gesture_can_be_made(tmp_path: Path) -> None:
    """One that never comes to anything would test nothing. Only what names what is not there is
    always refused."""
    user = RandomUser(tmp_path / "random.reception", seed=5)
    dice, never = Random(6), set(GESTURES)
    try:
        for _ in range(60):
            # in another order each time: what one takes away another one needs
            names = dice.sample(sorted(GESTURES), len(GESTURES))
            never -= {name for name in names if user.act(name, dice) is not None}
            if len(never) == 1:
                break
    finally:
        user.close()
    assert never == {"names_what_is_not_there"}
