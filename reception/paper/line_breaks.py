"""Where a line may end.

Chinese may break between any two characters, but no closing mark begins a line and no opening one
ends it (GB/T 15834-2011, 5.1; W3C Requirements for Chinese Text Layout). Words of other scripts
stay whole and break at spaces, after hyphens and at a zero-width space. Scripts written without
spaces (Thai, Lao, Khmer, Burmese) are not cut by a dictionary: they break at their spaces, and
where that is not enough between the clusters that shaping gives.
"""

import re
from unicodedata import category, east_asian_width

# Each character has a one-letter class; a break is a place between two classes.
#   S space   Z zero-width space   G glue, never a break beside it   M mark, joins its base
#   K Chinese or kana   W letter   N digit   H hyphen   E dash of a span (09:00–10:00)
#   O opening   C closing, wide    P opening, narrow   Q closing, narrow   D dash
_BREAK = re.compile(
    """
      (?<=[SZ])(?=[KWNHEOPD])     # after a space, before anything that may begin a line
    | (?<=[KCD])(?=[KWNOPD])      # Chinese on the left
    | (?<=[WNQH])(?=[KO])         # Chinese on the right
    | (?<=H)(?=[WP])              # inside a hyphenated word, but never before a number
    | (?<=E)(?=[WNKOP])           # after the dash of a span, also before a number
    """,
    re.VERBOSE,
)
# A number plate stays whole (GA 36-2018): the sign of a province and a letter, or the sign and the
# number of an embassy; a dot or none; four to six signs of which one is a number; its kind (police,
# learner, trailer, consulate, Hong Kong, Macao, on trial).
_PLATE = re.compile(
    r"(?:[\u4e00-\u9fff][A-Z]\N{MIDDLE DOT}?(?=[A-Z]*[0-9])[A-Z0-9]{4,6}"
    r"|\u4f7f[0-9]{3}\N{MIDDLE DOT}?[0-9]{3})"
    r"[\u8b66\u5b66\u6302\u9886\u6e2f\u6fb3\u8bd5]?(?![A-Za-z0-9])"
)
_TWO_DASHES = re.compile("(?<=D)(?=D)")  # a Chinese dash is two characters and stays one
_MARKS = re.compile("(.)(M+)")

_SPECIAL = {
    " ": "S",
    "\N{IDEOGRAPHIC SPACE}": "S",
    "\N{ZERO WIDTH SPACE}": "Z",
    "\N{NO-BREAK SPACE}": "G",
    "\N{NARROW NO-BREAK SPACE}": "G",
    "\N{FIGURE SPACE}": "G",
    "\N{WORD JOINER}": "G",
    "\N{ZERO WIDTH NO-BREAK SPACE}": "G",
    "\N{NON-BREAKING HYPHEN}": "G",
    "\N{ZERO WIDTH JOINER}": "M",
    "\N{ZERO WIDTH NON-JOINER}": "M",
    "-": "H",
    "/": "H",
    "\N{HYPHEN}": "E",
    "\N{EN DASH}": "E",
    "\N{ETHIOPIC WORDSPACE}": "E",
    "\N{TIBETAN MARK INTERSYLLABIC TSHEG}": "E",
    "\N{EM DASH}": "D",
    "\N{HORIZONTAL ELLIPSIS}": "C",
    "\N{MIDDLE DOT}": "Q",
    "\N{DEGREE SIGN}": "Q",
    "\N{DEGREE CELSIUS}": "C",
    "\N{PER MILLE SIGN}": "Q",
    "\N{FULLWIDTH TILDE}": "C",
    "\N{WAVE DASH}": "C",
    "\N{RIGHT SINGLE QUOTATION MARK}": "Q",
    "%": "Q",
}


class _Classes(dict[int, str]):
    """The class of a code point, worked out when it is first met; a table for `translate`."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _class_of(chr(code))
        return kind


def _class_of(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    group = category(character)
    wide = east_asian_width(character) in ("W", "F")
    hangul = "\u1100" <= character <= "\u11ff" or "\u3130" <= character <= "\u318f"
    if group[0] == "M":
        return "M"
    if group == "Zs":
        return "S"
    if group in ("Ps", "Pi") or (wide and group == "Sc"):
        return "P" if character.isascii() else "O"
    if group in ("Pe", "Pf", "Po"):
        if wide or (group != "Po" and not character.isascii()):
            return "C"
        return "Q" if character in ")]},.;:!?" or group == "Pe" else "W"
    if wide and group == "Lm":
        return "C"  # marks that repeat or lengthen what stands before them
    if wide and not hangul and not "\uac00" <= character <= "\ud7a3":
        return "K"
    return "N" if group == "Nd" else "W"


_classes = _Classes()


def break_places(text: str) -> list[int]:
    """The places (indices into the text) where a line may begin, apart from its start."""
    classes = text.translate(_classes)
    refused: set[int] = set()
    if "M" in classes:
        refused = {place for place, kind in enumerate(classes) if kind == "M"}
        classes = _MARKS.sub(lambda found: found[1] * len(found[0]), classes)
    if "DD" in classes:
        refused |= {found.start() for found in _TWO_DASHES.finditer(classes)}
    for plate in _PLATE.finditer(text):
        refused.update(range(plate.start() + 1, plate.end()))
    places = [found.start() for found in _BREAK.finditer(classes)]
    return [place for place in places if place not in refused] if refused else places
