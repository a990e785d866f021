"""How large a generated book is."""

from __future__ import annotations

import msgspec


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """How many of each; `items` counts engagements and moves together, `slips` the mistakes made
    in a thousand of them. `days` is from the first arrival to the last departure."""

    delegations: int
    items: int
    members: int
    rooms: int
    vehicles: int
    days: int
    slips: int = 20

    def scaled(self, factor: float) -> Size:
        """As dense in as many days, with so many times of everything else."""
        return msgspec.structs.replace(
            self,
            delegations=round(self.delegations * factor),
            items=round(self.items * factor),
            members=round(self.members * factor),
            rooms=round(self.rooms * factor),
            vehicles=round(self.vehicles * factor),
        )


SIZES = {
    "small": Size(delegations=4, items=240, members=60, rooms=40, vehicles=24, days=7),
    "week": Size(delegations=20, items=1_200, members=320, rooms=60, vehicles=100, days=8),
    "summit": Size(delegations=150, items=10_000, members=3_000, rooms=200, vehicles=600, days=30),
}
