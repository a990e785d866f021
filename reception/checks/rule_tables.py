"""Rule tables: all that rules count with is read before any of them does.

Else a slip of the pen in a table of rules would be told as often as a rule fails by it, and only
where somebody happens to need the line.
"""

from __future__ import annotations

from functools import cache

import resources
from reception.checks.features import shipped_feature_words
from reception.checks.rules import RULES
from reception.checks.square import square_days
from reception.checks.standing_rules import foreign_words
from reception.checks.weights import weights_in
from reception.entitlements import shipped_entitlements
from reception.flags.anthems import anthems
from reception.flags.cloths import general_cloths
from reception.flags.designs import shipped_designs
from reception.flags.lookalikes import lookalikes
from reception.flags.posts import post_spacings
from reception.flags.sets import set_sizes
from reception.flags.standards import standards
from reception.flags.states import states
from reception.margins import shipped_margins
from reception.routes.rush_hours import shipped_rush_hours
from reception.taboos import shipped_taboos
from reception.weather import wind_forces


@cache
def rule_tables_read() -> None:
    """Read the shipped tables, once.

    Raises:
        BadInput: a line of one of them is wrong, says the same as another, or names a rule, a state
            or a picture that there is not.
    """
    weights_in(resources.path("rules", "rules.csv"), {rule.code for rule in RULES})
    for read in (
        shipped_margins,
        shipped_entitlements,
        shipped_taboos,
        shipped_rush_hours,
        shipped_feature_words,
        square_days,
        foreign_words,
        post_spacings,
        set_sizes,
        general_cloths,
        wind_forces,
        states,
        standards,
        shipped_designs,
        lookalikes,
        anthems,
    ):
        read()
