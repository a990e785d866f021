"""What a mend does, breaks and asks for, in the reader's words. All of it is read off its step."""

from __future__ import annotations

from collections.abc import Iterator

from reception.checks.conflict import WEIGHTS
from reception.checks.telling import conflict_text
from reception.fields.labels import item_title, label
from reception.mends.mend import Mend, MendKind
from reception.mends.mend_changes import NAMED_AT_MOST, ChangeTelling
from reception.plan.change import Change
from reception.plan.displacement import Displacement
from reception.plan.engagement import Engagement
from reception.plan.flag_road import FlagRoad
from reception.plan.holding import Holding
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.track import Track
from reception.plan.zone import local_day
from reception.wording import Wording


def mend_text(mend: Mend, plan: Plan, words: Wording) -> str:
    """What it does, in one sentence: “Talks” 25 min later, at 10:25."""
    telling = _Telling(mend, plan, words)
    what = telling.what()
    for name, come in telling.coming_besides():
        what = words.say("mend-with-coming", what=what, name=name, come=come)
    return words.say("mend-with-others", what=what, others=telling.others())


def mend_breaks(mend: Mend, plan: Plan, words: Wording) -> tuple[str, ...]:
    """The conflicts that it would bring or make worse, the heaviest first, in words."""
    if not mend.breaks:
        return ()
    after = plan.apply(mend.step)
    heaviest_first = sorted(mend.breaks, key=lambda conflict: WEIGHTS[conflict.severity])
    return tuple(
        words.say(
            "mend-breaks",
            severity=conflict.severity.value,
            text=conflict_text(conflict, after, words),
        )
        for conflict in heaviest_first
    )


def mend_effects(mend: Mend, plan: Plan, words: Wording) -> str:
    """What else it means: how many conflicts go with this one, and who must hear of it."""
    told = [label(plan, id, words) for id in mend.told[:NAMED_AT_MOST]]
    names = words.say("field-comma").join(told)
    return words.say("mend-effects", others=len(mend.clears) - 1, names=names, count=len(mend.told))


class _Telling(ChangeTelling):
    """Tells the act that a mend's step is."""

    def what(self) -> str:
        """The act itself, without what has to follow."""
        subject = self.changes.get(self.mend.step.subject)
        match self.mend.kind:
            case MendKind.MOVE:
                return self._move_planned()
            case MendKind.SWAP_TIMES | MendKind.SWAP_ROOMS:
                return self._swapped()
            case MendKind.LEAVE_OUT:
                return self._left_out()
            case MendKind.SPLIT:
                return self._parted()
            case MendKind.PLAN_B | MendKind.CALL_OFF | MendKind.MEAL:
                name = self.name(self.mend.step.subject)
                return self.words.say(f"mend-{self.mend.kind}", name=name)
            case MendKind.SEATS:
                return self._seats_exchanged()
            case MendKind.FLAGS:
                return self._flagged()
            case MendKind.ORDER | MendKind.POST:
                return self._taken_back()
            case MendKind.RESET:
                return self.words.say("mend-reset", name=self.mend.step.subject)
            case MendKind.INSERT:
                return self._inserted()
            case MendKind.PREPARE:
                return self._prepared()
            case _:
                return self.one(subject) if subject else self.words.say("mend-change")

    def coming_besides(self) -> Iterator[tuple[str, str]]:
        """Who or what comes to which item besides what the mend is named after."""
        for change in self.mend.step.changes:
            held = change.after if change.before is None else None
            if change.id == self.mend.step.subject or not isinstance(held, Holding):
                continue
            if self.plan.item(held.item):
                yield self.name(held.item), label(self.plan, held.resource, self.words)

    def others(self) -> int:
        """How many other engagements and moves change their times or places with it; parts and
        plans B go with their wholes."""
        told = {self.mend.step.subject}
        if self.mend.kind in (MendKind.SWAP_TIMES, MendKind.SWAP_ROOMS):
            told.update(change.id for change in self._whole())
        if self.mend.kind in (MendKind.SPLIT, MendKind.PLAN_B):
            return 0
        return sum(change.id not in told and change.before is not None for change in self._whole())

    def _seats_exchanged(self) -> str:
        places = [change.before for change in self.mend.step.changes]
        persons = [place.person for place in places if isinstance(place, Place)]
        if not persons:
            return self.words.say("mend-side", name=self.name(self.mend.step.subject))
        one, other = (label(self.plan, person, self.words) for person in persons)
        return self.words.say("mend-seats", one=one, other=other)

    def _flagged(self) -> str:
        after = self.mend.step.changes[0].after
        road = label(self.plan, self.mend.step.subject, self.words)
        if isinstance(after, FlagRoad):
            policy = self.words.say(f"choice-OverlapPolicy-{after.overlap}")
            return self.words.say("mend-flags", name=road, policy=policy)
        plan = label(self.plan, after.id if after else "", self.words)
        return self.words.say("mend-flags-road", name=road, plan=plan)

    def _taken_back(self) -> str:
        gone = self.mend.step.changes[0].before
        if isinstance(gone, Displacement):
            who = label(self.plan, gone.person, self.words)
            return self.words.say("mend-order", name=who)
        post = label(self.plan, self.mend.step.subject, self.words)
        return self.words.say("mend-post", name=post)

    def _whole(self) -> Iterator[Change]:
        """The changes of items that are no part and no plan B of another."""
        for change in self.mend.step.changes:
            record = change.before or change.after
            if isinstance(record, Item) and not (
                record.variant_of or (isinstance(record, Engagement) and record.parent)
            ):
                yield change

    def _inserted(self) -> str:
        zone = self.plan.zone
        said = []
        for new in self._new_engagements():
            start = self.words.clock(new.start, zone)
            end = self.words.clock(new.planned_end, zone)
            place = self.place(new)
            day = self.words.day(local_day(new.start, zone))
            name = self.name(new.id)
            said.append(
                self.words.say("mend-insert", name=name, day=day, start=start, end=end, place=place)
            )
        return self.words.say("mend-and").join(said)

    def _prepared(self) -> str:
        new = next(self._new_engagements())
        name, place = self.name(new.variant_of), self.place(new)
        return self.words.say("mend-prepare", name=name, place=place)

    def _new_engagements(self) -> Iterator[Engagement]:
        for change in self.mend.step.changes:
            new = change.after
            if change.before is None and isinstance(new, Engagement) and not new.parent:
                yield new

    def _move_planned(self) -> str:
        new = [
            c.after for c in self.mend.step.changes if not c.before and isinstance(c.after, Move)
        ]
        shifted = self.changes.get(self.mend.step.subject)
        zone = self.plan.zone
        return self.words.say(
            "mend-move",
            drive=item_title(self.after, new[0], self.words) if new else "",
            depart=self.words.clock(new[0].depart, zone) if new else "",
            arrive=self.words.clock(new[0].arrive, zone) if new else "",
            shifted=self.one(shifted) if shifted else "",
        )

    def _swapped(self) -> str:
        names = []
        for change in self._whole():
            item = change.after
            if self.mend.kind is MendKind.SWAP_TIMES and isinstance(item, Item):
                at = self.words.clock(item.begins, self.plan.zone)
                names.append(self.words.say("mend-at", name=self.name(change.id), at=at))
            elif isinstance(item, Engagement):
                at = self.place(item)
                names.append(self.words.say("mend-at", name=self.name(change.id), at=at))
        return self.words.say(
            f"mend-{self.mend.kind}", names=self.words.say("mend-and").join(names)
        )

    def _left_out(self) -> str:
        change = self.changes[self.mend.step.subject]
        gone: list[str] = []
        if isinstance(change.before, Item) and isinstance(change.after, Item):
            gone = [id for id in change.before.tracks if id not in change.after.tracks]
        names = self.listed(gone)
        return self.words.say("mend-leave_out", names=names, name=self.name(change.id))

    def _parted(self) -> str:
        new = [
            c.after for c in self.mend.step.changes if not c.before and isinstance(c.after, Track)
        ]
        going = new[0].members if new else ()
        name = self.name(self.mend.step.subject)
        return self.words.say("mend-split", names=self.listed(going), name=name)
