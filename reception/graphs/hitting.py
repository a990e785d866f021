"""The fewest that hit all: of groups that each need one of their members, which members to take.

For groups of two this is the smallest vertex cover of a graph. It is found exactly by branching on
the member of most groups, cut off by a bound from cliques; where that takes too long the best found
is given with how many there must be at least.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from heapq import heapify, heappop, heapreplace
from itertools import chain

import msgspec

MOST_BRANCHES = 400
LARGEST_SEARCHED = 150
"""With more members that matter than that no search is begun: it would not end, and what is found
step by step is seldom more than a few above the least."""

Group = frozenset[int]
Groups = frozenset[Group]


class Hit(msgspec.Struct, frozen=True):
    """The members to take, in their order; fewer than `least` cannot hit all."""

    taken: tuple[int, ...]
    least: int

    @property
    def is_fewest(self) -> bool:
        """Whether it is sure that no fewer would do."""
        return len(self.taken) == self.least


def fewest_hitting(groups: Iterable[Iterable[int]]) -> Hit:
    """The fewest members that hit all groups; of two that hit as much the lower is taken.

    Raises:
        ValueError: a group is empty, so nothing can hit it.
    """
    given = frozenset(frozenset(group) for group in groups)
    if frozenset() in given:
        raise ValueError("a group without members cannot be hit")
    forced, kernel = _reduced(given)
    best, least = _step_by_step(kernel), _bound(kernel)
    if len(best) > least and len(frozenset(chain(*kernel))) <= LARGEST_SEARCHED:
        best, least = _searched(kernel, best, least)
    return Hit(tuple(sorted(forced | best)), len(forced) + least)


def _searched(kernel: Groups, best: Group, least: int) -> tuple[Group, int]:
    """A better choice, or the proof that there is none: branch and bound. When the branches end
    before the search does, the best so far and the old bound."""
    ahead: list[tuple[Group, Groups]] = [(frozenset(), kernel)]
    for _ in range(MOST_BRANCHES):
        if not ahead or len(best) == least:
            return best, len(best)
        taken, groups = ahead.pop()
        forced, groups = _reduced(groups)
        taken |= forced
        if len(taken) + _bound(groups) >= len(best):
            continue
        if not groups:
            best = _without_needless(sorted(taken), kernel)
            continue
        member = {_of_most_groups(groups)}
        ahead.append((taken, frozenset(group - member for group in groups)))
        ahead.append((taken | member, _unhit(groups, member)))
    return best, least


def _reduced(groups: Groups) -> tuple[Group, Groups]:
    """The members that can be taken without loss, and the groups that are left then: the only
    member of a group must be taken, a member of a single group is no better than any other of it,
    and what hits a group hits all groups around it."""
    taken: set[int] = set()
    while True:
        alone = {member for group in groups if len(group) == 1 for member in group}
        taken |= alone
        groups = _unhit(groups, alone) if alone else groups
        counts = Counter(chain(*groups))
        fewer = _innermost(
            frozenset(
                frozenset(member for member in group if counts[member] > 1)
                or frozenset([min(group)])
                for group in groups
            )
        )
        if fewer == groups:
            return frozenset(taken), groups
        groups = fewer


def _innermost(groups: Groups) -> Groups:
    """The groups but larger ones that have another inside. Pairs are not looked at: all that can
    be inside one is a single member, and that is taken anyway."""
    if all(len(group) <= 2 for group in groups):
        return groups
    of: dict[int, list[Group]] = {}
    for group in groups:
        for member in group:
            of.setdefault(member, []).append(group)
    return frozenset(
        group
        for group in groups
        if len(group) <= 2 or not any(inner < group for member in group for inner in of[member])
    )


def _unhit(groups: Groups, members: Iterable[int]) -> Groups:
    return frozenset(group for group in groups if group.isdisjoint(members))


def _bound(groups: Groups) -> int:
    """A number of members that is needed in any case: all but one of each clique of pairs, for
    cliques that share nobody, and one of each larger group beside them."""
    beside: dict[int, set[int]] = {}
    for group in groups:
        if len(group) == 2:
            one, other = group
            beside.setdefault(one, set()).add(other)
            beside.setdefault(other, set()).add(one)
    used: set[int] = set()
    needed = 0
    for member in sorted(beside):
        if member in used:
            continue
        clique, common = {member}, beside[member] - used
        while common:
            following = min(common)
            clique.add(following)
            common &= beside[following]
        if len(clique) > 1:
            used |= clique
            needed += len(clique) - 1
    for group in sorted((group for group in groups if len(group) > 2), key=sorted):
        if used.isdisjoint(group):
            used |= group
            needed += 1
    return needed


def _step_by_step(groups: Groups) -> Group:
    """Members that hit all groups, found by taking again and again the one of most groups, then
    leaving out those that others make needless."""
    of: dict[int, set[Group]] = {}
    for group in groups:
        for member in group:
            of.setdefault(member, set()).add(group)
    queue = [(-len(held), member) for member, held in of.items()]
    heapify(queue)
    hit: set[Group] = set()
    taken: list[int] = []
    while queue:
        told, member = queue[0]
        left = of[member] - hit
        if not left:
            heappop(queue)
        elif len(left) != -told:
            heapreplace(queue, (-len(left), member))
        else:
            heappop(queue)
            taken.append(member)
            hit |= left
    return _without_needless(taken, groups)


def _without_needless(taken: Iterable[int], groups: Groups) -> Group:
    """The members taken but those all of whose groups others of them hit too."""
    needed = set(taken)
    hits = {group: len(group & needed) for group in groups}
    of: dict[int, list[Group]] = {member: [] for member in needed}
    for group in groups:
        for member in group & needed:
            of[member].append(group)
    for member in taken:
        if all(hits[group] > 1 for group in of[member]):
            needed.discard(member)
            for group in of[member]:
                hits[group] -= 1
    return frozenset(needed)


def _of_most_groups(groups: Groups) -> int:
    counts = Counter(chain(*groups))
    return min(counts, key=lambda member: (-counts[member], member))
