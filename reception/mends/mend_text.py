"""What a mend does, breaks and asks for, in the reader's words. All of it is read off its step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from reception.checks.conflict import WEIGHTS
from reception.checks.telling import conflict_text
from reception.fields.labels import delegation_sign, item_title, label, record_label
from reception.fields.tags import tag_text
from reception.mends.mend import Mend, MendKind
from reception.plan.change import Change
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.kinds import Item
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.span import minutes_between
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.track import Track
from reception.plan.venue import Venue
from reception.plan.zone import local_day
from reception.wording import Wording

NAMED_AT_MOST = 3
"""Of more than so many who must hear, the rest are counted."""


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


class _Telling:
    """Reads the changes of a mend's step."""

    def __init__(self, mend: Mend, plan: Plan, words: Wording) -> None:
        self.mend, self.plan, self.words = mend, plan, words
        self.after = plan.apply(mend.step)
        self.changes = {change.id: change for change in mend.step.changes}

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
            case MendKind.PLAN_B | MendKind.CALL_OFF:
                name = self._name(self.mend.step.subject)
                return self.words.say(f"mend-{self.mend.kind}", name=name)
            case MendKind.INSERT:
                return self._inserted()
            case MendKind.PREPARE:
                return self._prepared()
            case _:
                return self._one(subject) if subject else self.words.say("mend-change")

    def coming_besides(self) -> Iterator[tuple[str, str]]:
        """Who or what comes to which item besides what the mend is named after."""
        for change in self.mend.step.changes:
            held = change.after if change.before is None else None
            if change.id == self.mend.step.subject or not isinstance(held, Holding):
                continue
            if self.plan.item(held.item):
                yield self._name(held.item), label(self.plan, held.resource, self.words)

    def others(self) -> int:
        """How many other engagements and moves change their times or places with it; parts and
        plans B go with their wholes."""
        told = {self.mend.step.subject}
        if self.mend.kind in (MendKind.SWAP_TIMES, MendKind.SWAP_ROOMS):
            told.update(change.id for change in self._whole())
        if self.mend.kind in (MendKind.SPLIT, MendKind.PLAN_B):
            return 0
        return sum(change.id not in told and change.before is not None for change in self._whole())

    def _whole(self) -> Iterator[Change]:
        """The changes of items that are no part and no plan B of another."""
        for change in self.mend.step.changes:
            record = change.before or change.after
            if isinstance(record, Item) and not (
                record.variant_of or (isinstance(record, Engagement) and record.parent)
            ):
                yield change

    def _one(self, change: Change) -> str:
        before, after = change.before, change.after
        if before is None and isinstance(after, Holding):
            come = label(self.plan, after.resource, self.words)
            return self.words.say("mend-add", name=self._name(after.item), come=come)
        if isinstance(before, Holding):
            return self._holding_changed(before, after)
        if isinstance(before, Task) and isinstance(after, Task):
            return self._task_changed(before, after)
        if isinstance(before, Item) and isinstance(after, Item):
            return self._item_changed(before, after)
        if isinstance(after, Stay):
            return self._from_to(after, after.arrives, after.departs)
        if isinstance(after, Phase):
            return self._from_to(after, after.starts, after.ends)
        return self.words.say("mend-change")

    def _holding_changed(self, before: Holding, after: Record | None) -> str:
        name = self._name(before.item)
        gone = label(self.plan, before.resource, self.words)
        if not isinstance(after, Holding):
            return self.words.say("mend-give_up", name=name, gone=self._released())
        if after.setup_minutes != before.setup_minutes and after.resource == before.resource:
            minutes = after.setup_minutes
            return self.words.say("mend-setup", name=name, held=gone, minutes=minutes)
        if after.amount != before.amount:
            return self.words.say("mend-fewer", name=name, held=gone, amount=after.amount)
        come = label(self.plan, after.resource, self.words)
        return self.words.say("mend-exchange", name=name, gone=gone, come=come)

    def _task_changed(self, before: Task, after: Task) -> str:
        name = record_label(self.plan, before, self.words)
        if after.due != before.due and after.due is not None:
            when = self.words.stamp(after.due, self.plan.zone)
            return self.words.say("mend-due", name=name, when=when)
        if after.status is not before.status:
            return self.words.say(f"mend-task-{after.status}", name=name)
        others = self._listed([id for id in before.after if id not in after.after])
        return self.words.say("mend-task-untied", name=name, others=others)

    def _inserted(self) -> str:
        zone = self.plan.zone
        said = []
        for new in self._new_engagements():
            start = self.words.clock(new.start, zone)
            end = self.words.clock(new.planned_end, zone)
            place = self._place(new)
            day = self.words.day(local_day(new.start, zone))
            name = self._name(new.id)
            said.append(
                self.words.say("mend-insert", name=name, day=day, start=start, end=end, place=place)
            )
        return self.words.say("mend-and").join(said)

    def _prepared(self) -> str:
        new = next(self._new_engagements())
        name, place = self._name(new.variant_of), self._place(new)
        return self.words.say("mend-prepare", name=name, place=place)

    def _new_engagements(self) -> Iterator[Engagement]:
        for change in self.mend.step.changes:
            new = change.after
            if change.before is None and isinstance(new, Engagement) and not new.parent:
                yield new

    def _released(self) -> str:
        befores = [change.before for change in self.mend.step.changes]
        return self._listed([one.resource for one in befores if isinstance(one, Holding)])

    def _item_changed(self, before: Item, after: Item) -> str:
        name = self._name(before.id)
        if isinstance(before, Engagement) and isinstance(after, Engagement):
            if self.mend.kind is MendKind.ROOM:
                place = self._place(after)
                return self.words.say("mend-room", name=name, place=place)
            if self.mend.kind is MendKind.LAYOUT:
                return self._furnished(name, after)
            if after.offers != before.offers:
                gone = [tag for tag in before.offers if tag not in after.offers]
                offers = self.words.say("field-comma").join(
                    tag_text(tag, self.words) for tag in gone
                )
                return self.words.say("mend-offers", name=name, offers=offers)
            if self.mend.kind is MendKind.SAY:
                return self.words.say("mend-say", name=name, **_texts_changed(before, after))
            if after.assumed_minutes != before.assumed_minutes and before.start == after.start:
                return self.words.say("mend-assumed", name=name, minutes=after.assumed_minutes)
        if self.mend.kind is MendKind.PUT_RIGHT:
            return self._from_to(after, after.begins, after.planned_end)
        return self._retimed(name, before, after)

    def _furnished(self, name: str, after: Engagement) -> str:
        room = self.plan.get(Room, after.room)
        sizes = {layout.name: layout.capacity for layout in room.layouts} if room else {}
        if after.layout:
            size = sizes.get(after.layout, 0)
            return self.words.say("mend-layout", name=name, layout=after.layout, capacity=size)
        size = room.capacity if room else 0
        return self.words.say("mend-no-layout", name=name, capacity=size)

    def _retimed(self, name: str, before: Item, after: Item) -> str:
        started = minutes_between(before.begins, after.begins)
        ended = minutes_between(before.planned_end, after.planned_end)
        zone = self.plan.zone
        case = "shift" if started == ended else "start" if started else "end"
        noun = "drive" if isinstance(before, Move) else "item"
        moved = started or ended
        return self.words.say(
            f"mend-{case}-{noun}",
            name=name,
            direction="later" if moved > 0 else "earlier",
            minutes=abs(moved),
            start=self.words.clock(after.begins, zone),
            end=self.words.clock(after.planned_end, zone),
        )

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
            shifted=self._one(shifted) if shifted else "",
        )

    def _swapped(self) -> str:
        names = []
        for change in self._whole():
            item = change.after
            if self.mend.kind is MendKind.SWAP_TIMES and isinstance(item, Item):
                at = self.words.clock(item.begins, self.plan.zone)
                names.append(self.words.say("mend-at", name=self._name(change.id), at=at))
            elif isinstance(item, Engagement):
                at = self._place(item)
                names.append(self.words.say("mend-at", name=self._name(change.id), at=at))
        return self.words.say(
            f"mend-{self.mend.kind}", names=self.words.say("mend-and").join(names)
        )

    def _left_out(self) -> str:
        change = self.changes[self.mend.step.subject]
        gone: list[str] = []
        if isinstance(change.before, Item) and isinstance(change.after, Item):
            gone = [id for id in change.before.tracks if id not in change.after.tracks]
        names = self._listed(gone)
        return self.words.say("mend-leave_out", names=names, name=self._name(change.id))

    def _parted(self) -> str:
        new = [
            c.after for c in self.mend.step.changes if not c.before and isinstance(c.after, Track)
        ]
        going = new[0].members if new else ()
        name = self._name(self.mend.step.subject)
        return self.words.say("mend-split", names=self._listed(going), name=name)

    def _from_to(self, record: Item | Stay | Phase, start: datetime, end: datetime) -> str:
        zone, words = self.plan.zone, self.words
        if isinstance(record, Item):
            times = (words.clock(start, zone), words.clock(end, zone))
            return words.say(
                "mend-put-right", name=self._name(record.id), start=times[0], end=times[1]
            )
        name = record_label(self.plan, record, words)
        if isinstance(record, Phase):
            name = words.say(f"choice-VisitKind-{record.visit.value}")
        return words.say(
            "mend-put-right", name=name, start=words.stamp(start, zone), end=words.stamp(end, zone)
        )

    def _name(self, id: str) -> str:
        """An item by its title and whose it is: both parties may have a “meeting”."""
        item = self.after.item(id) or self.plan.item(id)
        if item is None:
            return label(self.plan, id, self.words)
        ids = self.after.delegations_of(item)
        signs = [
            delegation_sign(delegation, self.words)
            for id in ids[:NAMED_AT_MOST]
            if (delegation := self.plan.get(Delegation, id))
        ]
        who = self.words.say("field-comma").join(signs)
        title = item_title(self.after, item, self.words)
        if not who:
            return self.words.say("mend-item-of-office", title=title)
        return self.words.say("mend-item", title=title, who=who, count=len(ids))

    def _place(self, one: Engagement) -> str:
        room, venue = self.plan.get(Room, one.room), self.plan.get(Venue, one.venue)
        place = room or venue
        return record_label(self.plan, place, self.words) if place else ""

    def _listed(self, ids: tuple[str, ...] | list[str]) -> str:
        names = [label(self.plan, id, self.words) for id in ids[:NAMED_AT_MOST]]
        joined = self.words.say("field-comma").join(names)
        if len(ids) <= NAMED_AT_MOST:
            return joined
        return self.words.say("conflict-and-others", names=joined, count=len(ids))


def _texts_changed(before: Engagement, after: Engagement) -> dict[str, str]:
    """The first text of an engagement that is another one now, as it was and as it is."""
    for field in before.__struct_fields__:
        was, now = getattr(before, field), getattr(after, field)
        if was != now:
            return {"was": was, "now": now}
    return {"was": "", "now": ""}
