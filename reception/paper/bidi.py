"""Direction of text: the Unicode bidirectional algorithm (UAX #9) as levels.

A level is the nesting of directions a character stands in: even reads left to right, odd right to
left. Lines are broken in reading order first; then each line is reordered by `visual_order`.
Everything here is linear in the length of the text.
"""

import re
from unicodedata import bidirectional

from reception.paper.bidi_neutrals import resolve_brackets, resolve_neutrals

MAX_DEPTH = 125  # BD2

LEFT_TO_RIGHT = 0
RIGHT_TO_LEFT = 1

_ISOLATE_INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_REMOVED_BY_X9 = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_EMBEDDINGS = {"RLE": (1, ""), "LRE": (0, ""), "RLO": (1, "R"), "LRO": (0, "L")}
_INVISIBLE_AT_LINE_END = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | _REMOVED_BY_X9

# Any character that is not simply left to right: the right-to-left blocks and the controls.
_NEEDS_LEVELS = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def paragraph_level(text: str) -> int:
    """The direction a paragraph reads in by its first strong character (rules P2 and P3)."""
    if not _NEEDS_LEVELS.search(text):
        return LEFT_TO_RIGHT
    classes = bidi_classes(text)
    return _first_strong(classes, 0, len(classes), _matching_isolates(classes))


def embedding_levels(text: str, base: int | None = None) -> list[int]:
    """The level of every character of one paragraph, laid on one line.

    `base` is the paragraph's own level; without it the first strong character decides.
    Characters which the algorithm removes (rule X9) take the level of the one before them.
    """
    if not base and not _NEEDS_LEVELS.search(text):
        return [LEFT_TO_RIGHT] * len(text)
    return _levels(text, bidi_classes(text), base)


def bidi_classes(text: str) -> list[str]:
    """The bidirectional class of every character; an unassigned one counts as a letter."""
    return [bidirectional(character) or "L" for character in text]


def visual_order(levels: list[int]) -> list[int]:
    """The places of a line's pieces from left to right, given their levels (rule L2)."""
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level % 2), default=None)
    if lowest_odd is None:
        return order
    for threshold in range(max(levels), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if levels[order[start]] < threshold:
                start += 1
                continue
            end = start
            while end < len(order) and levels[order[end]] >= threshold:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def _levels(text: str, original: list[str], base: int | None) -> list[int]:
    matching = _matching_isolates(original)
    if base is None:
        base = _first_strong(original, 0, len(original), matching)
    classes = list(original)
    levels = _explicit_levels(classes, base, matching)
    for sequence, opening, closing in _isolating_sequences(original, levels, base, matching):
        types = [classes[index] for index in sequence]
        level = levels[sequence[0]]
        _resolve_weak(types, opening)
        is_mark = [original[index] == "NSM" for index in sequence]
        resolve_brackets(types, [text[index] for index in sequence], level, opening, is_mark)
        resolve_neutrals(types, level, opening, closing)
        for index, kind in zip(sequence, types, strict=True):
            levels[index] = _implicit_level(level, kind)
    _reset_whitespace(original, levels, base)
    return levels


def _matching_isolates(classes: list[str]) -> dict[int, int]:
    """From each isolate initiator to its closing character (BD9); one without is left out."""
    matching: dict[int, int] = {}
    open_isolates: list[int] = []
    for index, kind in enumerate(classes):
        if kind in _ISOLATE_INITIATORS:
            open_isolates.append(index)
        elif kind == "PDI" and open_isolates:
            matching[open_isolates.pop()] = index
        elif kind == "B":
            open_isolates.clear()
    return matching


def _first_strong(classes: list[str], start: int, end: int, matching: dict[int, int]) -> int:
    index = start
    while index < end:
        kind = classes[index]
        if kind == "L":
            return LEFT_TO_RIGHT
        if kind in ("R", "AL"):
            return RIGHT_TO_LEFT
        if kind in _ISOLATE_INITIATORS:
            index = matching.get(index, end)
        index += 1
    return LEFT_TO_RIGHT


def _explicit_levels(classes: list[str], base: int, matching: dict[int, int]) -> list[int]:
    """Levels by embeddings, overrides and isolates (X1 to X8); overrides rewrite `classes`."""
    levels = [base] * len(classes)
    stack: list[tuple[int, str, bool]] = [(base, "", False)]  # level, override, is an isolate
    overflow_isolates = overflow_embeddings = valid_isolates = 0
    for index, kind in enumerate(classes):
        level, override, _ = stack[-1]
        if kind in _EMBEDDINGS:
            levels[index] = level
            parity, new_override = _EMBEDDINGS[kind]
            new_level = _next_level(level, parity)
            if new_level <= MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                stack.append((new_level, new_override, False))
            elif not overflow_isolates:
                overflow_embeddings += 1
        elif kind in _ISOLATE_INITIATORS:
            levels[index] = level
            parity = 1 if kind == "RLI" else 0
            if kind == "FSI":
                end = matching.get(index, len(classes))
                parity = _first_strong(classes, index + 1, end, matching)
            if override:
                classes[index] = override
            new_level = _next_level(level, parity)
            if new_level <= MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                valid_isolates += 1
                stack.append((new_level, "", True))
            else:
                overflow_isolates += 1
        elif kind == "PDI":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates:
                overflow_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                valid_isolates -= 1
            level, override, _ = stack[-1]
            levels[index] = level
            if override:
                classes[index] = override
        elif kind == "PDF":
            levels[index] = level
            if not overflow_isolates:
                if overflow_embeddings:
                    overflow_embeddings -= 1
                elif not stack[-1][2] and len(stack) >= 2:
                    stack.pop()
        elif kind == "B":
            stack = [(base, "", False)]
            overflow_isolates = overflow_embeddings = valid_isolates = 0
        else:
            levels[index] = level
            if override and kind != "BN":
                classes[index] = override
    return levels


def _next_level(level: int, parity: int) -> int:
    return level + 1 if (level + 1) % 2 == parity else level + 2


def _isolating_sequences(
    original: list[str], levels: list[int], base: int, matching: dict[int, int]
) -> list[tuple[list[int], str, str]]:
    """The isolating run sequences (X10): their places, and the types at both borders."""
    kept = [index for index, kind in enumerate(original) if kind not in _REMOVED_BY_X9]
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    run_starting_at = {run[0]: number for number, run in enumerate(runs)}
    place = {index: number for number, index in enumerate(kept)}
    closers = set(matching.values())
    sequences = []
    for first in runs:
        if first[0] in closers:
            continue  # it continues the run of its isolate initiator
        sequence = list(first)
        while (closer := matching.get(sequence[-1])) is not None:
            sequence.extend(runs[run_starting_at[closer]])
        level = levels[sequence[0]]
        before = place[sequence[0]] - 1
        after = place[sequence[-1]] + 1
        level_before = levels[kept[before]] if before >= 0 else base
        unclosed = original[sequence[-1]] in _ISOLATE_INITIATORS
        level_after = levels[kept[after]] if after < len(kept) and not unclosed else base
        sequences.append((sequence, _border(level, level_before), _border(level, level_after)))
    return sequences


def _border(level: int, neighbour: int) -> str:
    return "R" if max(level, neighbour) % 2 else "L"


def _resolve_weak(types: list[str], opening: str) -> None:
    """Numbers, their separators and marks take part in a direction (W1 to W7), in place."""
    previous = opening
    strong = opening
    for index, kind in enumerate(types):
        if kind == "NSM":  # W1
            kind = "ON" if previous in _ISOLATE_INITIATORS or previous == "PDI" else previous
        previous = kind
        if kind == "EN" and strong == "AL":  # W2
            types[index] = "AN"
            continue
        if kind in ("R", "L", "AL"):
            strong = kind
        types[index] = "R" if kind == "AL" else kind  # W3
    for index in range(1, len(types) - 1):  # W4
        kind, left, right = types[index], types[index - 1], types[index + 1]
        if left == right and (
            (kind in ("ES", "CS") and left == "EN") or (kind == "CS" and left == "AN")
        ):
            types[index] = left
    index = 0
    while index < len(types):  # W5 and W6
        if types[index] != "ET":
            if types[index] in ("ES", "CS"):
                types[index] = "ON"
            index += 1
            continue
        end = index
        while end < len(types) and types[end] == "ET":
            end += 1
        beside_number = (index and types[index - 1] == "EN") or (
            end < len(types) and types[end] == "EN"
        )
        types[index:end] = ["EN" if beside_number else "ON"] * (end - index)
        index = end
    strong = opening
    for index, kind in enumerate(types):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            types[index] = "L"


def _implicit_level(level: int, kind: str) -> int:
    """I1 and I2."""
    if level % 2:
        return level if kind == "R" else level + 1
    return {"L": level, "R": level + 1}.get(kind, level + 2)


def _reset_whitespace(original: list[str], levels: list[int], base: int) -> None:
    """Separators, and the blanks before them or the line's end, take the base level (L1)."""
    trailing = True
    for index in range(len(levels) - 1, -1, -1):
        kind = original[index]
        if kind in ("B", "S"):
            levels[index] = base
            trailing = True
        elif trailing and kind in _INVISIBLE_AT_LINE_END:
            levels[index] = base
        else:
            trailing = False
    for index in range(len(levels)):
        if original[index] in _REMOVED_BY_X9:
            levels[index] = levels[index - 1] if index else base
