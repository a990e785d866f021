"""Stock orders: which flags must be made, by whom and until when, for each supplier a page to sign;
and what the stock covers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from reception.entitlements import Entitlements
from reception.fields.labels import label, short_day
from reception.flags.book_flags import flags_of, needs_of_book
from reception.flags.flagless import flagless_of_book
from reception.flags.needs import Need, Sort, stock_of
from reception.flags.states import state_name
from reception.plan.flag_stock import FlagStock
from reception.plan.unit import Unit
from reception.plan.zone import local_day
from reception.sheets.blocks import (
    Block,
    Cell,
    CheckList,
    Column,
    Document,
    Grid,
    Heading,
    Inset,
    Mark,
    Note,
    Orientation,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Title,
)
from reception.sheets.flag_brief_words import lines_of
from reception.sheets.flag_dress import FlagDress
from reception.sheets.flagless_lines import flagless_checks
from reception.sheets.request import SheetRequest
from reception.trouble import Trouble

ORDERED = {"flag": 50, "design": 24, "size": 46, "needed": 18, "spares": 18, "here": 18}
ORDERED |= {"coming": 24, "missing": 20, "first": 24, "making": 22, "order_by": 44}
"""Widths of the columns in millimetres."""
NUMBERS = frozenset({"needed", "spares", "here", "coming", "missing", "making"})
FLAG_HEIGHT_MM = 8.0


def stock_orders(request: SheetRequest) -> Document:
    """What must be ordered, by supplier and by the day on which it must be ordered; then what
    suffices, so that nobody has to ask whether it was looked at, and what was asked for and is not
    counted.

    Raises:
        Trouble: no flags are needed, nor any asked for.
    """
    needs = needs_of_book(flags_of(request.plan))
    uncounted = flagless_of_book(request.plan, Entitlements.of(request.plan))
    if not needs and not uncounted:
        raise Trouble("sheet-no-stock-orders")
    stock = stock_of(request.plan)
    title = request.both("stock-orders-title")
    by_supplier: dict[str, list[Need]] = {}
    for need in needs:
        if need.missing:
            records = stock.get((need.state, need.size), [])
            by_supplier.setdefault(_supplier(records), []).append(need)
    blocks: list[Block] = []
    for supplier in sorted(by_supplier, key=lambda id: (not id, id)):
        if blocks:
            blocks.append(PageBreak())
        blocks += _order(request, title, supplier, by_supplier[supplier], stock)
    enough = [need for need in needs if not need.missing]
    if enough:
        blocks.append(PageBreak() if blocks else Title(title))
        blocks.append(Heading(request.both("stock-orders-enough")))
        blocks.append(_grid(request, enough, stock))
    if uncounted:
        if not enough:
            blocks.append(PageBreak() if blocks else Title(title))
        blocks.append(Heading(request.both("stock-orders-uncounted")))
        blocks.append(CheckList(tuple(flagless_checks(request, uncounted))))
    blocks += [Note(words.say("stock-orders-note")) for words in request.wordings]
    return Document(
        title=title,
        language=request.language_tag,
        orientation=Orientation.LANDSCAPE,
        frame=request.frame(title),
        blocks=tuple(blocks),
    )


Stock = Mapping[Sort, list[FlagStock]]


def _supplier(records: Sequence[FlagStock]) -> str:
    """Whoever makes them fastest of those who are named; empty where nobody is."""
    named = [record for record in records if record.supplier]
    days = (
        (record.making_days is None, record.making_days or 0, record.supplier) for record in named
    )
    return min(days, default=(True, 0, ""))[2]


def _order(
    request: SheetRequest, title: str, supplier: str, needs: list[Need], stock: Stock
) -> Iterator[Block]:
    unit = request.plan.get(Unit, supplier)
    names = request.said(
        lambda words: (
            label(request.plan, supplier, words)
            if supplier
            else words.say("stock-orders-no-supplier")
        ),
    )
    yield Title(title, (*names, *((unit.contact,) if unit and unit.contact else ())))
    today = local_day(request.now, request.plan.zone)
    late = [need for need in needs if need.order_by and need.order_by < today]
    total = sum(need.missing for need in needs)
    first = min((need.order_by for need in needs if need.order_by), default=None)
    said = request.both("stock-orders-total", count=total, sorts=len(needs))
    if first is not None:
        said += " " + " ".join(
            dict.fromkeys(
                words.say("stock-orders-first", day=words.full_day(first))
                for words in request.wordings
            )
        )
    yield Paragraph((Run(said, Mark.STRONG),))
    if late:
        yield from (
            Paragraph((Run(words.say("stock-orders-late", count=len(late)), Mark.TBC),))
            for words in request.wordings
        )
    yield _grid(
        request, sorted(needs, key=lambda one: (one.order_by or date.max, one.state)), stock
    )
    yield _signatures(request)


def _signatures(request: SheetRequest) -> Grid:
    """Who asks, who approves, and the supplier who confirms."""
    lines = [(Run(request.both(f"stock-orders-{key}")),) for key in ("name", "date", "signature")]
    columns = tuple(
        Column(key, tuple(words.say(f"stock-orders-{key}") for words in request.wordings), 1)
        for key in ("asked", "approved", "confirmed")
    )
    return Grid(columns, (Row(tuple(Cell(tuple(lines)) for _ in columns)),))


def _grid(request: SheetRequest, needs: Sequence[Need], stock: Stock) -> Grid:
    rows = (_row(request, need, stock.get((need.state, need.size), [])) for need in needs)
    return Grid(request.columns("stock-orders", ORDERED, NUMBERS), tuple(rows))


def _row(request: SheetRequest, need: Need, records: Sequence[FlagStock]) -> Row:
    dress = FlagDress(request.plan, "", need.at.date())
    ordered = sum(record.on_order for record in records)
    arrives = min((one.arrives for one in records if one.on_order and one.arrives), default=None)
    coming = [str(ordered)]
    if ordered:
        coming.append(
            short_day(arrives, request.lead) if arrives else request.both("stock-orders-no-day")
        )
    today = local_day(request.now, request.plan.zone)
    late = need.order_by is not None and need.order_by < today
    cells = {
        "size": lines_of(
            [
                *request.said(lambda words: words.say(f"choice-FlagSize-{need.size.value}")),
                dress.cloth_of_size(need.state, need.size, request.lead),
            ]
        ),
        "needed": lines_of([str(need.out)]),
        "spares": lines_of([str(need.spares)]),
        "here": lines_of([str(need.here)]),
        "coming": lines_of(coming),
        "missing": lines_of([str(need.missing)], Mark.STRONG if need.missing else Mark.PLAIN),
        "first": lines_of([short_day(need.first, request.lead)]),
        "making": lines_of([str(need.making_days)]),
        "order_by": lines_of(
            [request.lead.full_day(need.order_by)] if need.order_by else [],
            Mark.TBC if late else Mark.PLAIN,
        ),
        **_flag(request, dress, need),
    }
    return Row(tuple(cells[key] for key in ORDERED))


def _flag(request: SheetRequest, dress: FlagDress, need: Need) -> dict[str, Cell]:
    """The flag with its picture, and the design of the day."""
    names = lines_of(request.said(lambda words: state_name(need.state, words)))
    picture, design = dress.picture(need.state), dress.design(need.state)
    if picture is not None:
        names = Cell(names.lines, inset=Inset(picture, FLAG_HEIGHT_MM))
    if design is None:
        return {
            "flag": names,
            "design": lines_of([request.both("flags-picture-missing")], Mark.TBC),
        }
    ratio = f"{design.length}:{design.height}" if design.ratio else ""
    stale = request.both("stock-orders-stale", count=need.stale) if need.stale else ""
    return {"flag": names, "design": lines_of([design.design, ratio, stale])}
