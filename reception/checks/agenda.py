"""The agenda: of all sites of a plan those that a check of the whole has to look at, and with which
rules."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Mapping, Sequence

from reception.checks.ground import Ground
from reception.checks.rule import Rule
from reception.checks.site import Site, sites_by_kind
from reception.plan.engagement import Engagement
from reception.plan.move import Move

Rules = Mapping[str, Sequence[Rule]]
"""By what there is to look at, of items the kinds of records, the rules that do."""

log = logging.getLogger(__name__)


def rules_by_kind(rules: Sequence[Rule]) -> Rules:
    """Rules by what they look at, those that go deeper into what others find after these."""
    by_kind: dict[str, list[Rule]] = {}
    for rule in sorted(rules, key=lambda rule: bool(rule.upon)):
        for kind in _kinds_of(rule):
            by_kind.setdefault(kind, []).append(rule)
    return by_kind


def agenda(ground: Ground, rules: Rules, *, strict: bool) -> Iterator[tuple[Site, Sequence[Rule]]]:
    """Every site at which a rule may find anything, with the rules that may. What goes deeper comes
    along where others look. Where a rule fails to say where it would have to look, it has to look
    everywhere, unless `strict` lets it fail."""
    for site, kind, ids in sites_by_kind(ground.plan):
        asked: dict[str, list[Rule]] = {}
        there = rules.get(kind, ())
        for rule in there:
            if not rule.upon:
                for id in _places(ground, rule, ids, strict):
                    asked.setdefault(id, []).append(rule)
        deeper = [rule for rule in there if rule.upon]
        for id, asking in asked.items():
            yield Site(site, id), asking + deeper


def _places(ground: Ground, rule: Rule, ids: Collection[str], strict: bool) -> Collection[str]:
    if rule.where is None:
        return ids
    try:
        places = ground.remembered(rule.where)
    except Exception:
        if strict:
            raise
        log.exception("rule %s cannot say where to look", rule.code)
        return ids
    return [id for id in places if id in ids]


def _kinds_of(rule: Rule) -> tuple[str, ...]:
    if rule.site != "item":
        return (rule.site,)
    return (rule.only.KIND,) if rule.only else (Engagement.KIND, Move.KIND)
