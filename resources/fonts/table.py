"""The table of shipped fonts as records."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

FOLDER = Path(__file__).parent
TABLE = FOLDER / "fonts.toml"


@dataclass(frozen=True, slots=True)
class ShippedFont:
    """One font file: what it is for, and where it came from.

    `role` is "text" or "bold"; a script without a bold file is set in its text file. `scripts` are
    ISO 15924 codes. `sha256` is that of the file as it is shipped.
    """

    file: str
    family: str
    weight: int
    role: Literal["text", "bold"]
    scripts: tuple[str, ...]
    package: str
    version: str
    sha256: str

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return FOLDER / self.file

    @property
    def member(self) -> str:
        """Its path inside the npm package, whose file names carry the weight twice."""
        stem, style = Path(self.file).stem.rsplit("-", 1)
        return f"{self.weight}{style}/{stem}_{self.weight}{style}.ttf"


@cache
def fonts_shipped() -> tuple[ShippedFont, ...]:
    """Every shipped font, in the order in which a character looks for its font."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["font"]
    return tuple(ShippedFont(**{**row, "scripts": tuple(row["scripts"])}) for row in rows)
