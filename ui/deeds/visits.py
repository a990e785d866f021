"""What is done to stays: receiving, shifting, splitting a party, calling off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reception.actions.stay import set_stay_status
from reception.plan.stay import StayStatus

if TYPE_CHECKING:
    from ui.window import Window


def receive(window: Window) -> None:
    """Ask for a new delegation and its first stay."""
    from ui.dialogs.visits import receive_dialog

    receive_dialog(window).open()


def new_stay(window: Window) -> None:
    """Ask for another stay of a delegation."""
    from ui.dialogs.visits import stay_dialog

    stay_dialog(window).open()


def new_phase(window: Window) -> None:
    """Ask from when on the stay is of another kind."""
    from ui.dialogs.visits import phase_dialog

    phase_dialog(window).open()


def shift(window: Window) -> None:
    """Ask by how much the whole stay is shifted."""
    from ui.dialogs.visits import shift_dialog

    shift_dialog(window).open()


def split(window: Window) -> None:
    """Ask who goes a way of their own, and from when on."""
    from ui.dialogs.parties import split_dialog

    split_dialog(window).open()


def merge(window: Window) -> None:
    """Ask which track comes together again with which."""
    from ui.dialogs.parties import merge_dialog

    merge_dialog(window).open()


def has_tracks(least: int, window: Window) -> bool:
    """Whether the stay looked at has so many tracks."""
    stay = window.desk.stay_looked_at
    return stay is not None and len(window.desk.plan.tracks_of(stay.id)) >= least


def members(window: Window) -> None:
    """Show the members of the stay's delegation."""
    from reception.plan.member import Member
    from ui.dialogs.registers import RegistersDialog

    stay = window.desk.stay_looked_at
    if stay is not None:
        RegistersDialog(
            window.desk, window, kind=Member, owner=("delegation", stay.delegation)
        ).show()


def phases(window: Window) -> None:
    """Show the phases of the stay."""
    from reception.plan.phase import Phase
    from ui.dialogs.registers import RegistersDialog

    stay = window.desk.stay_looked_at
    if stay is not None:
        RegistersDialog(window.desk, window, kind=Phase, owner=("stay", stay.id)).show()


def set_status(status: StayStatus, window: Window) -> None:
    """Confirm the stay, put it back to planned, or call it off."""
    stay = window.desk.stay_looked_at
    if stay is None:
        return
    done = window.desk.act(partial(set_stay_status, stay=stay.id, status=status))
    if done is not None and status is StayStatus.CANCELLED:
        window.desk.notices.done("notice-stay-cancelled", undo=True)
