"""The rule: one small function that looks at one site."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

import msgspec

from reception.checks.conflict import Conflict, Family
from reception.checks.ground import Ground
from reception.checks.site import SiteKind
from reception.plan.engagement import Engagement
from reception.plan.move import Move


class Rule(msgspec.Struct, frozen=True):
    """`find` gives what a rule sees at a site of its kind; the same code may look at several.

    A rule that goes deeper into what others find is asked only where one of the cases of `upon`,
    as code and case, has been found at the site, be that case switched off or not. Of items one
    that is `only` for engagements or for moves is not asked about the others.

    `where` gives the ids of the sites at which a rule may find anything at all, for a check of the
    whole: one glance over a table spares ten thousand looks at single records. At all others it
    finds nothing, switched off or not, and looks at nothing.
    """

    code: str
    family: Family
    site: SiteKind
    find: Callable[[Ground, str], Iterable[Conflict]]
    upon: frozenset[tuple[str, str]] = frozenset()
    only: type[Engagement] | type[Move] | None = None
    where: Callable[[Ground], Collection[str]] | None = None
