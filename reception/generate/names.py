"""Names of invented persons."""

from __future__ import annotations

from random import Random

from reception.generate.words import Names, name_parts

FAMILY_FIRST = {"zh", "vi", "km"}
"""Languages that write the family name first, also in Latin letters."""


def person_names(dice: Random, language: str) -> tuple[Names, str]:
    """A given and a family name of a language put together, and the same in its own script, empty
    where that is Latin."""
    given = dice.choice(name_parts(language, "given"))
    family = dice.choice(name_parts(language, "family"))
    ordered = (family, given) if language in FAMILY_FIRST else (given, family)
    between = "" if language in FAMILY_FIRST else "·"
    named: Names = {
        "name_zh": between.join(part.zh for part in ordered),
        "name_en": " ".join(part.latin for part in ordered),
    }
    return named, " ".join(part.native for part in ordered if part.native)
