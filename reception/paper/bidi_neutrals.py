"""The part of the bidirectional algorithm that gives brackets and neutrals a direction (N0 to N2).

Works on one isolating run sequence at a time, in place, so that `bidi` can hand its types through.
"""

# Unicode's BidiBrackets.txt: the openers whose closer is the next code point, then the others.
_ADJACENT = """
    28 F3A F3C 169B 2045 207D 208D 2308 230A 2329 2768 276A 276C 276E 2770 2772 2774 27C5 27E6 27E8
    27EA 27EC 27EE 2983 2985 2987 2989 298B 2991 2993 2995 2997 29D8 29DA 29FC 2E22 2E24 2E26 2E28
    2E55 2E57 2E59 2E5B 3008 300A 300C 300E 3010 3014 3016 3018 301A FE59 FE5B FE5D FF08 FF5F FF62
"""
_APART = {0x5B: 0x5D, 0x7B: 0x7D, 0x298D: 0x2990, 0x298F: 0x298E, 0xFF3B: 0xFF3D, 0xFF5B: 0xFF5D}

CLOSER_OF = {chr(int(code, 16)): chr(int(code, 16) + 1) for code in _ADJACENT.split()} | {
    chr(opener): chr(closer) for opener, closer in _APART.items()
}
MIRRORED = {opener: closer for pair in CLOSER_OF.items() for opener, closer in (pair, pair[::-1])}
_CLOSERS = frozenset(CLOSER_OF.values())
_CANONICAL = {"\u232a": "\u3009", "\u2329": "\u3008"}  # singleton decompositions, as BD16 asks

_MAX_OPEN_BRACKETS = 63  # BD16
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"})


def resolve_brackets(
    types: list[str], characters: list[str], level: int, opening: str, is_mark: list[bool]
) -> None:
    """Both brackets of a pair take one direction, from their content or their context (N0)."""
    own = "R" if level % 2 else "L"
    strong_before = opening
    reached = 0
    for start, end in _bracket_pairs(types, characters):
        for index in range(reached, start):
            strong_before = _strong(types[index]) or strong_before
        reached = start
        inside = {_strong(types[index]) for index in range(start + 1, end)} - {""}
        if not inside:
            continue
        direction = own
        if own not in inside and strong_before != own:
            direction = strong_before
        for bracket in (start, end):
            types[bracket] = direction
            following = bracket + 1
            while following < len(types) and is_mark[following]:
                types[following] = direction
                following += 1


def _bracket_pairs(types: list[str], characters: list[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    open_brackets: list[tuple[str, int]] = []
    for index, character in enumerate(characters):
        if types[index] != "ON":
            continue
        if character in CLOSER_OF:
            if len(open_brackets) == _MAX_OPEN_BRACKETS:
                return []
            closer = CLOSER_OF[character]
            open_brackets.append((_CANONICAL.get(closer, closer), index))
        elif character in _CLOSERS:
            wanted = _CANONICAL.get(character, character)
            for depth in range(len(open_brackets) - 1, -1, -1):
                if open_brackets[depth][0] == wanted:
                    pairs.append((open_brackets[depth][1], index))
                    del open_brackets[depth:]
                    break
    return sorted(pairs)


def _strong(kind: str) -> str:
    """The direction a type counts as for brackets and neutrals: numbers count as R."""
    if kind == "L":
        return "L"
    return "R" if kind in ("R", "EN", "AN") else ""


def resolve_neutrals(types: list[str], level: int, opening: str, closing: str) -> None:
    """Neutrals between two of one direction join it (N1), others take the level's own (N2)."""
    own = "R" if level % 2 else "L"
    before = opening
    index = 0
    while index < len(types):
        if types[index] not in _NEUTRAL:
            before = _strong(types[index])
            index += 1
            continue
        end = index
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        after = _strong(types[end]) if end < len(types) else closing
        types[index:end] = [before if before == after else own] * (end - index)
        index = end
