"""The lists of a work order for flags: its posts in order, what is loaded, what comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from reception.flags.laying import Hung
from reception.flags.states import state_name
from reception.flags.works import Job, WorkKind
from reception.sheets.blocks import Cell, Grid, Mark, Row, Run
from reception.sheets.flag_dress import FlagDress, flag_cell
from reception.sheets.request import SheetRequest

HANGING = {"post": 26, "left": 44, "right": 44, "cloth": 36, "hung": 12, "second": 12, "photo": 16}
CHANGING = {"post": 20, "off": 30, "left": 36, "right": 36, "cloth": 36}
CHANGING |= {"hung": 12, "second": 12, "photo": 14}
TAKING_DOWN = {"post": 26, "left": 54, "right": 54, "cloth": 34, "down": 16}
COLUMNS = {
    WorkKind.HANG: HANGING,
    WorkKind.CHANGE: CHANGING,
    WorkKind.TAKE_DOWN: TAKING_DOWN,
}
LOADING = {"turn": 14, "state": 70, "cloth": 40, "amount": 20, "loaded": 20}
COUNT_BACK = {"state": 80, "cloth": 40, "amount": 20, "back": 20, "torn": 20}
"""Widths of the columns in millimetres."""
NUMBERS = frozenset({"amount", "turn"})
FLAG_HEIGHT_MM = 7.0
BUNDLE_POSTS = 25
"""Flags are bundled for so many posts at a time: a truck is not unloaded post by post."""

Piece = tuple[str, Hung]
"""One flag with how it hangs."""


def post_list(request: SheetRequest, dress: FlagDress, kind: WorkKind, jobs: Sequence[Job]) -> Grid:
    """The posts in the order in which they are done, with the picture of each flag that hangs
    there and boxes to tick."""
    rows = (_post_row(request, dress, kind, job) for job in jobs)
    return Grid(request.columns("flag-orders", COLUMNS[kind], NUMBERS), tuple(rows))


def loading_list(request: SheetRequest, dress: FlagDress, jobs: Sequence[Job]) -> Grid:
    """What is hung last is loaded first: the flags that go on, bundle by bundle in reverse."""
    return Grid(
        request.columns("flag-orders", LOADING, NUMBERS), tuple(_loading_rows(request, dress, jobs))
    )


def count_back_list(request: SheetRequest, dress: FlagDress, jobs: Sequence[Job]) -> Grid:
    """What comes off and is brought back, by state."""
    return Grid(
        request.columns("flag-orders", COUNT_BACK, NUMBERS),
        tuple(_count_back_rows(request, dress, jobs)),
    )


def put_on(job: Job) -> list[Piece]:
    """The flags that go on; not those that are there already."""
    return _differing(job.on, job.off)


def taken_off(job: Job) -> list[Piece]:
    """The flags that come off; not those that stay."""
    return _differing(job.off, job.on)


def _differing(these: Hung | None, those: Hung | None) -> list[Piece]:
    if these is None:
        return []
    other = those.flags if those else ()
    return [
        (state, these)
        for arm, state in enumerate(these.flags)
        if state and (arm >= len(other) or other[arm] != state)
    ]


def _post_row(request: SheetRequest, dress: FlagDress, kind: WorkKind, job: Job) -> Row:
    hung = job.on or job.off
    flags = hung.flags if hung else ()
    left, right = (flags[0] if flags else ""), (flags[1] if len(flags) > 1 else "")
    cloths = [dress.cloth(one, hung, request.lead) for one in (left, right) if one and hung]
    side = request.both(f"choice-RoadSide-{job.post.post.side.value}")
    post = Cell(((Run(f"{side} {job.post.post.number}", Mark.STRONG),),))
    stays = _staying(job) if kind is WorkKind.CHANGE else ()
    arms = [
        _flag_cell(request, dress, state, stays=arm in stays)
        for arm, state in enumerate((left, right))
    ]
    cloth = Cell(tuple((Run(text),) for text in dict.fromkeys(cloths)))
    boxes = (Cell(box=True), Cell(box=True), Cell())
    if kind is WorkKind.CHANGE:
        off = [
            state_name(state, words) for state, _ in taken_off(job) for words in request.wordings
        ]
        return Row(
            (post, Cell(tuple((Run(name),) for name in off), box=True), *arms, cloth, *boxes)
        )
    return Row((post, *arms, cloth, *(boxes if kind is WorkKind.HANG else boxes[:1])))


def _staying(job: Job) -> frozenset[int]:
    """The arms on which the same flag stays."""
    if job.on is None or job.off is None:
        return frozenset()
    pairs = enumerate(zip(job.on.flags, job.off.flags, strict=False))
    return frozenset(arm for arm, (on, off) in pairs if on and on == off)


def _flag_cell(request: SheetRequest, dress: FlagDress, state: str, *, stays: bool = False) -> Cell:
    if not state:
        return Cell()
    kept = [(Run(request.both("flag-orders-stays"), Mark.MUTED),)] if stays else []
    return flag_cell(request, dress, state, FLAG_HEIGHT_MM, kept)


def _loading_rows(request: SheetRequest, dress: FlagDress, jobs: Sequence[Job]) -> Iterator[Row]:
    turns = [piece for job in reversed(jobs) for piece in put_on(job)]
    by_state = groupby(_in_bundles(turns), key=lambda one: one[0])
    for number, (state, bundle) in enumerate(by_state, start=1):
        items = list(bundle)
        yield Row(
            (
                _line(str(number)),
                _flag_cell(request, dress, state),
                _line(dress.cloth(state, items[0][1], request.lead)),
                _line(str(sum(count for *_, count in items))),
                Cell(box=True),
            )
        )


def _in_bundles(turns: Sequence[Piece]) -> Iterator[tuple[str, Hung, int]]:
    size = 2 * BUNDLE_POSTS
    for start in range(0, len(turns), size):
        part = turns[start : start + size]
        counts = Counter(state for state, _ in part)
        first = dict(reversed(part))
        for state in sorted(counts):
            yield state, first[state], counts[state]


def _count_back_rows(request: SheetRequest, dress: FlagDress, jobs: Sequence[Job]) -> Iterator[Row]:
    found = [piece for job in jobs for piece in taken_off(job)]
    counts = Counter(state for state, _ in found)
    first = dict(reversed(found))
    for state in sorted(counts):
        yield Row(
            (
                _flag_cell(request, dress, state),
                _line(dress.cloth(state, first[state], request.lead)),
                _line(str(counts[state])),
                Cell(),
                Cell(),
            )
        )


def _line(text: str) -> Cell:
    return Cell(((Run(text),),))
