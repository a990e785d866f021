"""The colours that tell delegations apart; beside each there is always its code in letters."""

from __future__ import annotations

from reception.plan.delegation import Delegation
from reception.plan.plan import Plan
from ui.theme.colours import DELEGATION_COLOURS, rgb


class DelegationColours:
    """The colour of every delegation of a plan: its own, or one by its place among all."""

    def __init__(self, plan: Plan) -> None:
        self._colours = {
            id: delegation.colour
            if is_colour(delegation.colour)
            else DELEGATION_COLOURS[place % len(DELEGATION_COLOURS)]
            for place, (id, delegation) in enumerate(sorted(plan.table(Delegation).items()))
        }

    def of(self, delegation: str) -> str:
        """The colour as ``#rrggbb``; a neutral one for an id that is no delegation's."""
        return self._colours.get(delegation, "#4b5a6b")


def least_used_colour(plan: Plan) -> str:
    """The colour for a new delegation: the one that fewest others have."""
    used = list(DelegationColours(plan)._colours.values())
    return min(DELEGATION_COLOURS, key=used.count)


def is_colour(text: str) -> bool:
    """Whether a text is a colour as ``#rrggbb``."""
    try:
        rgb(text)
    except ValueError:
        return False
    return True
