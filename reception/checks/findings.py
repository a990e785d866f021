"""Findings: what rules find at one site, and from where they have to look again."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Set

import msgspec

from reception.checks.conflict import BUG, Conflict, Fact, Severity, united
from reception.checks.ground import Ground
from reception.checks.rule import Rule
from reception.checks.site import Site

Key = tuple[str, str, tuple[str, ...]]
NOWHERE: Set[Site] = frozenset()

log = logging.getLogger(__name__)


class Findings(msgspec.Struct, frozen=True, gc=False):
    """What is found at a site, and what of it by the `shallow` rules: those that do not go deeper
    into what others find. `looks` are the sites that were looked at besides, `deeper_looks` those
    that were by the deeper rules, which were `deep`.

    These look far: where an item is dragged, all knots are looked at again that it is in. What the
    other rules find at the far ends of these stays as it is.
    """

    found: Mapping[Key, Conflict]
    shallow: Mapping[Key, Conflict]
    looks: Set[Site] = NOWHERE
    deeper_looks: Set[Site] = NOWHERE
    deep: tuple[Rule, ...] = ()


NOTHING = Findings({}, {})


def findings_at(
    ground: Ground, site: Site, rules: Iterable[Rule], *, strict: bool, earlier: Findings | None
) -> Findings:
    """What these rules find at a site, those that go deeper last. With what was found `earlier`
    only these are asked, and nothing has changed for all others."""
    shallow: Mapping[Key, Conflict]
    if earlier is not None:
        shallow, looks, deep = earlier.shallow, earlier.looks, earlier.deep
    else:
        ground.noticed.clear()
        shallow, deep = {}, ()
        for rule in rules:
            if not rule.upon:
                _ask(rule, ground, site, shallow, strict)
            elif not ground.noticed.isdisjoint(rule.upon):
                deep = (*deep, rule)
        looks = ground.looked_at.get(site, NOWHERE)
    if not deep:
        return Findings(shallow, shallow, looks)
    found = dict(shallow)
    for rule in deep:
        _ask(rule, ground, site, found, strict)
    return Findings(found, shallow, looks, ground.looked_at.get(site, NOWHERE), deep)


class Onlookers:
    """From which sites each has been looked at: there one has to look again when it changes."""

    def __init__(self) -> None:
        self._from: dict[Site, set[Site]] = {}

    def of(self, sites: Set[Site]) -> set[Site]:
        """From where any of these was looked at."""
        return set().union(*(self._from[site] for site in sites & self._from.keys()))

    def look(self, site: Site, earlier: Set[Site], now: Set[Site]) -> None:
        """From a site others are looked at than earlier."""
        for other in earlier - now:
            self._from[other].discard(site)
        for other in now - earlier:
            self._from.setdefault(other, set()).add(site)


def _ask(rule: Rule, ground: Ground, site: Site, found: dict[Key, Conflict], strict: bool) -> None:
    try:
        for conflict in rule.find(ground, site.id):
            _put(found, conflict)
    except Exception as error:
        if strict:
            raise
        log.exception("rule %s failed at %s %s", rule.code, *site)
        _put(found, _bug(rule, site, error))


def _put(found: dict[Key, Conflict], conflict: Conflict) -> None:
    same = found.get(conflict.key)
    found[conflict.key] = united((same, conflict)) if same else conflict


def _bug(rule: Rule, site: Site, error: Exception) -> Conflict:
    return Conflict(
        code=BUG,
        case=rule.code,
        severity=Severity.ERROR,
        subjects=(site.id,),
        facts=(Fact("rule", rule.code), Fact("error", repr(error))),
    )
