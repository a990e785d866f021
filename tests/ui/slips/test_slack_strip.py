"""The strip under the form: how early and how late the chosen item may begin."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from pytestqt.qtbot import QtBot

from reception.actions.item import set_status
from reception.actions.record import change_record
from reception.checks.checker import Checker
from reception.graphs.time_network import Moment
from reception.plan.engagement import Status
from reception.plan.move import Move
from ui.main_window import MainWindow
from ui.timeline.painting import Leeway


def choose(qtbot: QtBot, window: MainWindow, id: str) -> None:
    """Choose an item and wait until it is known how far it can move."""
    with qtbot.waitSignal(window.slack.reckoned):
        window.desk.chosen = id


def test_the_strip_says_how_far_the_chosen_item_can_move(qtbot: QtBot, window: MainWindow) -> None:
    """The drive goes to a signing whose time is fixed."""
    window.desk.act(partial(change_record, id="SIGNING", fixed=True))
    choose(qtbot, window, "DRIVE")
    slack = Checker(window.desk.plan).network.slack(Moment("DRIVE"))
    assert slack.latest is not None
    assert slack.latest > 0
    assert window.slack.slack == slack
    strip = window.form.slack
    assert strip.isVisible()
    drive = window.desk.plan.get(Move, "DRIVE")
    assert drive
    latest = drive.depart + timedelta(seconds=slack.latest)
    clock = window.desk.wording.clock(latest, window.desk.plan.zone)
    assert strip.latest.text().startswith(f"Latest {clock}")
    assert f"({slack.latest // 60} min later)" in strip.latest.text()


def test_the_strip_follows_an_edit(qtbot: QtBot, window: MainWindow) -> None:
    """When the signing is fixed earlier, the drive to it has less to spare."""
    window.desk.act(partial(change_record, id="SIGNING", fixed=True))
    choose(qtbot, window, "DRIVE")
    before = window.form.slack.latest.text()
    signing = window.desk.plan.item("SIGNING")
    assert signing is not None
    with qtbot.waitSignal(window.slack.reckoned):
        window.deeds.do("nudge-later")
    assert window.form.slack.latest.text() != before
    window.desk.undo()


def test_what_cannot_begin_in_time_is_said_to_lack(qtbot: QtBot, window: MainWindow) -> None:
    """A drive of a measured hour, fifty minutes before a fixed signing."""
    window.desk.act(partial(change_record, id="SIGNING", fixed=True))
    window.desk.act(partial(change_record, id="DRIVE", drive_minutes=60))
    choose(qtbot, window, "DRIVE")
    assert window.form.slack.latest.text().startswith("Too late already:")


def test_nothing_is_said_of_what_is_no_item_or_does_not_take_place(
    qtbot: QtBot, window: MainWindow
) -> None:
    choose(qtbot, window, "ETH.1")
    assert not window.form.slack.isVisible()
    window.desk.act(partial(set_status, item="VISIT", status=Status.CANCELLED))
    choose(qtbot, window, "VISIT")
    assert window.form.slack.earliest.text() == "Does not take place as it stands"
    assert not window.form.slack.button.isEnabled()
    assert not window.deeds["slip-test"].isEnabled()


def test_the_network_is_made_on_a_thread_and_then_kept(qtbot: QtBot, window: MainWindow) -> None:
    """The window does not wait for it; after that the checker keeps it current."""
    checker = window.desk.session.checker
    assert not checker.has_network
    window.desk.chosen = "MEETING"
    assert not checker.has_network
    qtbot.waitUntil(lambda: checker.has_network)
    network = checker.network
    window.deeds.do("nudge-later")
    assert checker.network is network
    assert network.lags == Checker(window.desk.plan).network.lags


def test_a_network_of_an_older_plan_is_not_taken(window: MainWindow) -> None:
    """Somebody has edited while it was made."""
    checker = window.desk.session.checker
    plan, make = window.desk.plan, checker.network_making()
    window.desk.act(partial(change_record, id="MEETING", expected=7))
    assert not checker.adopt(make(), plan)
    assert not checker.has_network
    assert checker.adopt(checker.network_making()(), window.desk.plan)


def test_the_timeline_shows_how_far_the_chosen_item_can_move(
    qtbot: QtBot, window: MainWindow
) -> None:
    """In times of the day; while nobody knows it yet, or where nothing bounds it, nothing."""
    window.desk.act(partial(change_record, id="SIGNING", fixed=True))
    choose(qtbot, window, "DRIVE")
    leeway, slack = window.timeline.view.leeway, window.slack.slack
    drive = window.desk.plan.get(Move, "DRIVE")
    assert drive
    assert slack
    assert slack.latest is not None
    assert leeway == Leeway(None, drive.arrive + timedelta(seconds=slack.latest))
    window.desk.chosen = "MEETING"
    assert window.timeline.view.leeway == Leeway()
