"""The checker: all conflicts of a plan, kept current step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import datetime

import msgspec

from reception.checks.agenda import agenda, rules_by_kind
from reception.checks.conflict import Conflict, united
from reception.checks.findings import NOTHING, NOWHERE, Findings, Key, Onlookers, findings_at
from reception.checks.ground import Ground
from reception.checks.rule import Rule
from reception.checks.rule_tables import rule_tables_read
from reception.checks.rules import RULES
from reception.checks.shortest_facts import ShortestFacts
from reception.checks.site import Site, all_sites, kind_at, sites_by_kind
from reception.checks.sites import sites_touched
from reception.checks.time_facts import all_facts
from reception.checks.weights import Weights
from reception.checks.whereabouts import Whereabouts
from reception.collector import collector_at_rest
from reception.graphs.time_network import TimeNetwork
from reception.margins import Margins
from reception.plan.acceptance import Acceptance
from reception.plan.change import Step
from reception.plan.plan import Plan
from reception.routes.drive import DriveTimes
from reception.routes.road_drives import MADE_OF, road_drives

Proven = tuple[str, tuple[str, ...], str]
Found = Mapping[Site, Mapping[Key, Conflict]]
Office = tuple[Margins, Weights, DriveTimes, dict[object, object]]
"""What the office's settings say, and what grounds keep while these stay the same."""


SHARE = 10
"""Where more than one in so many sites has to be looked at, a look at all of them is cheaper."""


class ConflictsChange(msgspec.Struct, frozen=True):
    """What a step did to the conflicts. One whose numbers changed has vanished and appeared."""

    appeared: tuple[Conflict, ...] = ()
    vanished: tuple[Conflict, ...] = ()


class Checker:
    """The conflicts of the plan that it was last told of."""

    def __init__(
        self,
        plan: Plan,
        *,
        rules: Sequence[Rule] = RULES,
        drives_of: Callable[[Plan, Margins], DriveTimes] = road_drives,
        strict: bool = False,
        as_of: datetime | None = None,
    ) -> None:
        """Check the whole plan. `drives_of` gives a plan's drive times under its margins; with
        `strict` a rule that fails raises in place of being reported as a conflict. What was over at
        `as_of` is not told where it could only have been put right before; it stays the same
        moment for as long as the checker lives, so that every step is judged alike."""
        rule_tables_read()
        self._rules = rules_by_kind(rules)
        self._drives_of = drives_of
        self._strict = strict
        self._as_of = as_of
        self._at: dict[Site, Mapping[Key, Conflict]] = {}
        self._sites: dict[Key, set[Site]] = {}
        self._current: dict[Key, Conflict] = {}
        self._about: dict[str, set[Key]] = {}
        self._network: TimeNetwork | None = None
        self._unread: set[Site] = set()  # where its facts are no longer those of the plan
        self._findings: dict[Site, Findings] = {}  # where rules looked at other sites
        self._onlookers, self._deeper_onlookers = Onlookers(), Onlookers()
        self._sorted: tuple[Conflict, ...] | None = None
        self._acceptances: dict[Proven, Acceptance] | None = None
        self._plan, self._known = plan, Whereabouts()
        self._office = self._office_of(plan)
        self._facts = ShortestFacts(self.ground)
        self._look_everywhere(set())

    # -- what is asked ---------------------------------------------------------------------

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """All of them, accepted or not: the heaviest first, then by start and code."""
        if self._sorted is None:
            self._sorted = tuple(sorted(self._current.values(), key=lambda c: c.order))
        return self._sorted

    @property
    def open_conflicts(self) -> tuple[Conflict, ...]:
        """Those that nobody has accepted as they stand now."""
        return tuple(c for c in self.conflicts if self.acceptance_of(c) is None)

    @property
    def accepted(self) -> tuple[Conflict, ...]:
        """Those that an officer has accepted with exactly these facts."""
        return tuple(c for c in self.conflicts if self.acceptance_of(c) is not None)

    def of(self, id: str) -> tuple[Conflict, ...]:
        """The conflicts that have this record among their parties."""
        found = [self._current[key] for key in self._about.get(id, ())]
        return tuple(sorted(found, key=lambda conflict: conflict.order))

    def open_of(self, id: str) -> tuple[Conflict, ...]:
        """Of the conflicts of a record those that nobody has accepted."""
        return tuple(c for c in self.of(id) if self.acceptance_of(c) is None)

    def acceptance_of(self, conflict: Conflict) -> Acceptance | None:
        """The acceptance under which a conflict stands; it lapses when the facts change."""
        if self._acceptances is None:
            records = self._plan.table(Acceptance).values()
            self._acceptances = {
                (acceptance.code, acceptance.subjects, acceptance.proof): acceptance
                for acceptance in sorted(records, key=lambda acceptance: acceptance.at)
            }
        if not self._acceptances:
            return None
        return self._acceptances.get((conflict.code, conflict.subjects, conflict.proof))

    @property
    def ground(self) -> Ground:
        """A new ground on the plan as it stands, for who wants to reckon as the rules do."""
        return self._ground(self._plan, self._office, self._known)

    @property
    def network(self) -> TimeNetwork:
        """The time network with all items as long as planned: how far each can move, and what a
        delay does. It is made when first asked for; what steps have changed since it was last
        asked for is read when it is asked again."""
        if self._network is None:
            with collector_at_rest():
                self._network = TimeNetwork(all_facts(self.ground, all_sites(self._plan)))
        elif self._unread:
            self._network.update(all_facts(self.ground, self._unread))
            self._unread = set()
        return self._network

    @property
    def has_network(self) -> bool:
        """Whether the time network has been made."""
        return self._network is not None

    def network_making(self) -> Callable[[], TimeNetwork]:
        """What makes the time network of the plan as it stands, on whatever thread: it reads the
        plan and nothing of the checker. `adopt` takes it over."""
        plan, ground = self._plan, self.ground
        return lambda: TimeNetwork(all_facts(ground, all_sites(plan)))

    def adopt(self, network: TimeNetwork, plan: Plan) -> bool:
        """Keep a network that was made of a plan current from now on; False, and nothing is kept,
        where that is no longer the plan that is checked."""
        if plan is self._plan and self._network is None:
            self._network = network
        return self._network is network

    @property
    def drives(self) -> DriveTimes:
        """The drive times that the rules judge by."""
        return self._office[2]

    # -- what is told ----------------------------------------------------------------------

    def update(self, before: Plan, after: Plan, step: Step) -> ConflictsChange:
        """Look again wherever the step may be felt; `before` and `after` are the plans around
        it."""
        if step.touches(*MADE_OF):
            self._office = self._office_of(after)
        self._plan, self._known = after, self._known.led_on(before, after, step)
        touched, deeper = self._touched(before, after, step)
        if self._network is not None:
            self._unread |= touched
        if SHARE * len(touched) > sum(len(ids) for _, _, ids in sites_by_kind(after)):
            return self._look_everywhere(touched)
        ground = self.ground
        self._facts.move_on(ground, touched)
        return self._renew(ground, self._asked_at(after, touched | deeper), deeper)

    def tried(self, before: Plan, after: Plan, step: Step, id: str) -> tuple[Conflict, ...]:
        """The open conflicts that would have this record among their parties after the step.
        Nothing is kept: it is how a gesture shows what it would do before it is let go."""
        looked = self._looked_at(before, after, step)
        keys = {key for found in looked.values() for key in found if id in key[2]}
        conflicts = (self._after(looked, key) for key in keys.union(self._about.get(id, ())))
        still_open = (c for c in conflicts if c and self.acceptance_of(c) is None)
        return tuple(sorted(still_open, key=lambda conflict: conflict.order))

    def trial(self, before: Plan, after: Plan, step: Step) -> ConflictsChange:
        """What the step would do to the open conflicts, as `update` would tell it of all of them.
        Nothing is kept: it is how a mend is judged before it is offered."""
        looked = self._looked_at(before, after, step)
        keys: set[Key] = set()
        for site, found in looked.items():
            earlier = self._at.get(site, {})
            if found != earlier:
                keys.update(earlier, found)
        appeared, vanished = [], []
        for key in keys:
            now, was = self._after(looked, key), self._current.get(key)
            if now != was:
                appeared += [now] if now and self.acceptance_of(now) is None else []
                vanished += [was] if was and self.acceptance_of(was) is None else []
        return _change(appeared, vanished)

    def _looked_at(self, before: Plan, after: Plan, step: Step) -> Found:
        """What would be found where the step may be felt."""
        office = self._office_of(after) if step.touches(*MADE_OF) else self._office
        ground = self._ground(after, office, self._known.led_on(before, after, step))
        touched, deeper = self._touched(before, after, step)
        ground.recall(ShortestFacts, ShortestFacts(ground, self._facts, touched))
        return {
            site: self._findings_at(ground, site, rules, deeper).found
            for site, rules in self._asked_at(after, touched | deeper)
        }

    def _after(self, looked: Found, key: Key) -> Conflict | None:
        """The conflict under a key when these sites say what was found there, and all others what
        they say now."""
        said = {site: self._at[site][key] for site in self._sites.get(key, ())}
        for site, found in looked.items():
            if key in found:
                said[site] = found[key]
            else:
                said.pop(site, None)
        return united([said[site] for site in sorted(said)]) if said else None

    def _ground(self, plan: Plan, office: Office, known: Whereabouts) -> Ground:
        margins, weights, drives, kept = office
        return Ground(
            plan,
            known,
            margins=margins,
            weights=weights,
            drives=drives,
            kept=kept,
            as_of=self._as_of,
        )

    def _office_of(self, plan: Plan) -> Office:
        margins = Margins.of(plan)
        return margins, Weights.of(plan), self._drives_of(plan, margins), {}

    def _look_everywhere(self, touched: Set[Site]) -> ConflictsChange:
        """Look at the whole plan anew, of which these sites have changed. It is told beforehand
        where no rule can find anything; to ask that is dear for a few sites and cheap for many."""
        with collector_at_rest():
            ground = self.ground
            self._facts.move_on(ground, touched)
            ground.survey()
            asked = dict(agenda(ground, self._rules, strict=self._strict))
            gone = (site for site in {*self._at, *self._findings} if site not in asked)
            change = self._renew(ground, (*asked.items(), *((site, ()) for site in gone)))
            self._facts.move_on(self.ground, set())  # what was remembered is of no more use
        return change

    def _asked_at(self, plan: Plan, sites: Iterable[Site]) -> Iterator[tuple[Site, Sequence[Rule]]]:
        return ((site, self._rules.get(kind_at(plan, site), ())) for site in sites)

    def _renew(
        self,
        ground: Ground,
        asked: Iterable[tuple[Site, Sequence[Rule]]],
        deeper: Set[Site] = NOWHERE,
    ) -> ConflictsChange:
        self._sorted = self._acceptances = None
        ground.recall(ShortestFacts, self._facts)
        keys: set[Key] = set()
        for site, rules in asked:
            findings = self._findings_at(ground, site, rules, deeper)
            if site in self._findings or findings.looks or findings.deep:
                self._remember(site, findings)
            found, earlier = findings.found, self._at.get(site, {})
            if found == earlier:
                continue
            for key in earlier.keys() - found.keys():
                self._sites[key].discard(site)
            for key in found:
                self._sites.setdefault(key, set()).add(site)
            keys.update(earlier, found)
            if found:
                self._at[site] = found
            else:
                del self._at[site]
        return self._settle(keys)

    def _touched(self, before: Plan, after: Plan, step: Step) -> tuple[set[Site], set[Site]]:
        """Where the step may be felt, or a rule had looked there from; and besides from where only
        rules had that go deeper than others."""
        felt: set[Site] = set()
        for change in step.changes:
            felt |= sites_touched(before, after, change)
        touched = felt | self._onlookers.of(felt)
        return touched, self._deeper_onlookers.of(felt) - touched

    def _findings_at(
        self, ground: Ground, site: Site, rules: Sequence[Rule], deeper: Set[Site]
    ) -> Findings:
        earlier = self._findings[site] if site in deeper else None
        return findings_at(ground, site, rules, strict=self._strict, earlier=earlier)

    def _remember(self, site: Site, now: Findings) -> None:
        earlier = self._findings.pop(site, NOTHING)
        if now.looks or now.deep:
            self._findings[site] = now
        self._onlookers.look(site, earlier.looks, now.looks)
        self._deeper_onlookers.look(site, earlier.deeper_looks, now.deeper_looks)

    def _settle(self, keys: Iterable[Key]) -> ConflictsChange:
        """Put together anew what the sites say under these keys."""
        appeared, vanished = [], []
        for key in keys:
            sites = self._sites[key]
            earlier = self._current.pop(key, None)
            if sites:
                now = united([self._at[site][key] for site in sorted(sites)])
                self._current[key] = now
                if now == earlier:
                    continue
                appeared.append(now)
            else:
                del self._sites[key]
            if earlier:
                vanished.append(earlier)
            self._point_at(key, stands=bool(sites))
        return _change(appeared, vanished)

    def _point_at(self, key: Key, *, stands: bool) -> None:
        for subject in key[2]:
            if stands:
                self._about.setdefault(subject, set()).add(key)
            elif subject in self._about:
                self._about[subject].discard(key)


def _change(appeared: list[Conflict], vanished: list[Conflict]) -> ConflictsChange:
    return ConflictsChange(
        tuple(sorted(appeared, key=lambda conflict: conflict.order)),
        tuple(sorted(vanished, key=lambda conflict: conflict.order)),
    )
