"""What happens to one record in a mend's step, in the reader's words."""

from __future__ import annotations

from datetime import datetime

from reception.fields.labels import delegation_sign, item_title, label, record_label
from reception.fields.tags import tag_text
from reception.mends.mend import Mend, MendKind
from reception.plan.change import Change
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding
from reception.plan.kinds import Item
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.phase import Phase
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.room import Room
from reception.plan.span import minutes_between
from reception.plan.stay import Stay
from reception.plan.task import Task
from reception.plan.venue import Venue
from reception.wording import Wording

NAMED_AT_MOST = 3
"""Of more than so many names the rest are counted."""


class ChangeTelling:
    """Tells the changes of a mend's step one by one; `after` is the plan with the step done."""

    def __init__(self, mend: Mend, plan: Plan, words: Wording) -> None:
        self.mend, self.plan, self.words = mend, plan, words
        self.after = plan.apply(mend.step)
        self.changes = {change.id: change for change in mend.step.changes}

    def one(self, change: Change) -> str:
        """What becomes of a record: an item later, an exchange, a task due earlier."""
        before, after = change.before, change.after
        if before is None and isinstance(after, Holding):
            come = label(self.plan, after.resource, self.words)
            return self.words.say("mend-add", name=self.name(after.item), come=come)
        if isinstance(before, Holding):
            return self._holding_changed(before, after)
        if isinstance(before, Task) and isinstance(after, Task):
            return self._task_changed(before, after)
        if isinstance(before, Item) and isinstance(after, Item):
            return self._item_changed(before, after)
        if isinstance(before, MotorcadeCar) and isinstance(after, MotorcadeCar):
            return self._car_changed(before, after)
        if isinstance(after, Motorcade):
            hospital = label(self.plan, after.hospital, self.words)
            return self.words.say("mend-hospital", name=self.name(after.move), hospital=hospital)
        if isinstance(after, Stay):
            return self.from_to(after, after.arrives, after.departs)
        if isinstance(after, Phase):
            return self.from_to(after, after.starts, after.ends)
        return self.words.say("mend-change")

    def _holding_changed(self, before: Holding, after: Record | None) -> str:
        name = self.name(before.item)
        gone = label(self.plan, before.resource, self.words)
        if not isinstance(after, Holding):
            return self.words.say("mend-give_up", name=name, gone=self.released())
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
        others = self.listed([id for id in before.after if id not in after.after])
        return self.words.say("mend-task-untied", name=name, others=others)

    def _car_changed(self, before: MotorcadeCar, after: MotorcadeCar) -> str:
        name = record_label(self.plan, before, self.words)
        if before.flagged and not after.flagged:
            return self.words.say("mend-car-unflagged", name=name)
        return self.words.say("mend-car-ahead", name=name, minutes=after.ahead_minutes)

    def released(self) -> str:
        """Who or what the step lets go of."""
        befores = [change.before for change in self.mend.step.changes]
        return self.listed([one.resource for one in befores if isinstance(one, Holding)])

    def _item_changed(self, before: Item, after: Item) -> str:
        name = self.name(before.id)
        if isinstance(before, Engagement) and isinstance(after, Engagement):
            if self.mend.kind is MendKind.ROOM:
                place = self.place(after)
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
            return self.from_to(after, after.begins, after.planned_end)
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

    def from_to(self, record: Item | Stay | Phase, start: datetime, end: datetime) -> str:
        """A record put right to be between two moments."""
        zone, words = self.plan.zone, self.words
        if isinstance(record, Item):
            times = (words.clock(start, zone), words.clock(end, zone))
            return words.say(
                "mend-put-right", name=self.name(record.id), start=times[0], end=times[1]
            )
        name = record_label(self.plan, record, words)
        if isinstance(record, Phase):
            name = words.say(f"choice-VisitKind-{record.visit.value}")
        return words.say(
            "mend-put-right", name=name, start=words.stamp(start, zone), end=words.stamp(end, zone)
        )

    def name(self, id: str) -> str:
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

    def place(self, one: Engagement) -> str:
        """Where an engagement is: its room, or its venue; empty where neither is known."""
        room, venue = self.plan.get(Room, one.room), self.plan.get(Venue, one.venue)
        place = room or venue
        return record_label(self.plan, place, self.words) if place else ""

    def listed(self, ids: tuple[str, ...] | list[str]) -> str:
        """Records by what they are called, the rest counted."""
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
