"""Who and what an item holds: host persons, interpreters, halls, the guard, cars …"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reception.actions.holding import hold, release, set_amount, set_role
from reception.fields.choices import Choice, choices
from reception.fields.codec import Codec
from reception.fields.labels import label
from reception.plan.holding import Holding, HoldingRole
from reception.plan.pool import Pool
from reception.plan.record import Record
from ui.desk import Desk
from ui.forms.chips import Chip, Chips
from ui.forms.offers import HOLDABLE
from ui.spoken import Spoken


class HoldingsField(QWidget):
    """Each of them in a row with the role; holding and releasing is done at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item = ""
        self._holdings: dict[str, Holding] = {}
        self.chips = Chips(desk, self._offered, add_key="form-add-holding")
        self.chips.taken_in.connect(self._hold)
        self.chips.taken_out.connect(self._release)
        self.chips.given_role.connect(self._give_role)
        self.chips.given_amount.connect(self._give_amount)
        heading = QLabel()
        heading.setProperty("role", "muted")
        heading.setBuddy(self.chips.line)
        self._spoken = Spoken(desk, self)
        self._spoken.put(heading.setText, "field-holdings")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(self.chips)
        self.setFocusProxy(self.chips)

    def show_record(self, record: Record, codec: Codec) -> None:
        """Show what this item holds."""
        self._item = record.id
        found = codec.plan.holdings_of(record.id)
        self._holdings = {holding.resource: holding for holding in found}
        roles = [(r.value, codec.words.say(f"choice-HoldingRole-{r.value}")) for r in HoldingRole]
        chips = [
            Chip(
                id,
                label(codec.plan, id, codec.words),
                holding.role.value,
                holding.amount if codec.plan.get(Pool, id) else None,
            )
            for id, holding in self._holdings.items()
        ]
        self.chips.show_chips(sorted(chips, key=lambda chip: chip.label), roles)

    def _offered(self) -> tuple[Choice, ...]:
        return choices(self._desk.plan, HOLDABLE, self._desk.wording)

    def _hold(self, resource: str) -> None:
        id = self._desk.session.new_id(Holding.KIND)
        self._desk.act(partial(hold, id=id, item=self._item, resource=resource))

    def _release(self, resource: str) -> None:
        self._desk.act(partial(release, holding=self._holdings[resource].id))

    def _give_role(self, resource: str, role: str) -> None:
        holding = self._holdings[resource].id
        self._desk.act(partial(set_role, holding=holding, role=HoldingRole(role)))

    def _give_amount(self, resource: str, amount: int) -> None:
        holding = self._holdings[resource].id
        self._desk.act(partial(set_amount, holding=holding, amount=amount))
