"""The table of designs as the commands of this folder read it."""

import csv
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent
PICTURES = FOLDER / "flags"
SET = "set"
"""The origin of a picture that comes from the public-domain set as it is."""


class Picture(NamedTuple):
    """A picture, where it comes from, and the official proportions, length to height."""

    name: str
    origin: str
    length: int
    height: int

    @property
    def in_set(self) -> str:
        """Its name in the set; empty where it is drawn here."""
        sort, _, other = self.origin.partition(":")
        return f"{other}.png" if other else self.name if sort == SET else ""


def pictures() -> tuple[Picture, ...]:
    """All pictures that the table of designs names."""
    with (FOLDER / "designs.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Picture(row["picture"], row["origin"], int(row["length"]), int(row["height"]))
            for row in csv.DictReader(file)
            if row["picture"]
        )
