"""Pages: strips are stacked on sheets, then every sheet is drawn with its header and footer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reception.paper import look
from reception.paper.look import PageSize
from reception.paper.pen import Pen
from reception.paper.strips import Break, Strip
from reception.paper.text import SetText
from reception.paper.typesetter import Typesetter
from reception.sheets.blocks import PageFrame

_ROUNDING = 0.01


@dataclass
class Page:
    """The strips of one sheet and how far below its top each stands; `own` are those that are no
    repeated banners."""

    placed: list[tuple[float, Strip]] = field(default_factory=list)
    own: list[Strip] = field(default_factory=list)
    filled: float = 0.0
    banner: Strip | None = None

    @property
    def is_bare(self) -> bool:
        """Whether it is filled to its edges, without header and footer."""
        return bool(self.placed) and self.placed[0][1].is_bare

    def lead(self, strip: Strip) -> float:
        """What a strip needs above it here: free space, and its banner if that is not there yet."""
        space = strip.before if self.placed else 0.0
        if strip.banner is not None and strip.banner is not self.banner:
            space = strip.before + strip.banner.height
            space += strip.banner.before if self.placed else 0.0
        return space

    def place(self, strip: Strip) -> None:
        """Put a strip below what is there, under its banner."""
        if strip.banner is not None and strip.banner is not self.banner:
            self._put(strip.banner)
        self._put(strip)
        self.own.append(strip)
        self.banner = strip.banner

    def close(self) -> None:
        """Let the last strip know that it is the last."""
        if self.placed:
            top, strip = self.placed[-1]
            self.placed[-1] = top, strip.closing_page()

    def _put(self, strip: Strip) -> None:
        if self.placed:
            self.filled += strip.before
        self.placed.append((self.filled, strip))
        self.filled += strip.height


def stack(strips: Sequence[Strip], room: float) -> list[Page]:
    """Fill pages of a height, in order. A strip higher than a page is cut; none is ever lost."""
    waiting = list(reversed(strips))
    pages = []
    while waiting:
        page = fill(waiting, room)
        if page.placed:
            pages.append(page)
    return pages or [Page()]


def fill(waiting: list[Strip], room: float, *, whole: float | None = None) -> Page:
    """Fill one page of a height with the strips that wait, the last one first, and take them away.

    At least one is placed, unless this is only the rest of a page whose `whole` height is given:
    then what does not fit goes on waiting.
    """
    page = Page()
    must = whole is None
    whole = whole or room
    while waiting:
        strip = waiting.pop()
        if isinstance(strip, Break):
            if page.placed:
                break
            continue
        if strip.is_bare:
            if page.placed:
                waiting.append(strip)
            else:
                page.place(strip)
            break
        lead = page.lead(strip)
        free = room - page.filled - lead + _ROUNDING
        is_first = must and not page.placed
        alone = strip.height - strip.after  # the space below it is not missed at a page's end
        if alone <= free:
            kept = _kept(strip, waiting, whole)
            chain = strip.height + kept if kept else alone
            if chain <= free or is_first or Page().lead(strip) + chain > whole:
                page.place(strip)  # with its chain, or where no page could hold the chain
                continue
        elif lower := strip.lower(free):
            page.place(lower)
            continue
        elif parts := _cut(strip, page, whole, free):
            page.place(parts[0])
            waiting.append(parts[1])
            break
        elif is_first:
            page.place(strip)  # higher than the page and indivisible: over the edge, but not lost
            continue
        waiting.append(strip)
        break
    page.close()
    return page


def _cut(strip: Strip, page: Page, room: float, free: float) -> tuple[Strip, Strip] | None:
    """Cut a strip for the rest of a page: plain text anywhere, a row only if no page holds it."""
    is_row = strip.banner is not None
    if is_row and strip.height <= room - Page().lead(strip):
        return None
    if page.placed and strip.least > free:
        return None
    return strip.cut(free)


def _kept(strip: Strip, waiting: Sequence[Strip], room: float) -> float:
    """The height that must follow on the same page: the chain of strips that keep their next."""
    height = 0.0
    banner = strip.banner
    for following in reversed(waiting):
        if not strip.keeps_next or isinstance(following, Break) or height > room:
            break
        height += following.before
        if following.banner is not None and following.banner is not banner:
            height += following.banner.before + following.banner.height
        banner = following.banner
        height += following.height if following.keeps_next else following.least
        strip = following
    return height


class FrameSetter:
    """The header and footer of every page, set once but for the page's own number."""

    def __init__(self, setter: Typesetter, frame: PageFrame, size: PageSize) -> None:
        self._setter = setter
        self._frame = frame
        self._size = size
        self._left_share = size.measure * 0.56
        self._right_share = size.measure - self._left_share - look.FACT_GAP
        self._left = [
            setter.plain(text, style, self._left_share)
            for text, style in ((frame.visit, look.HEADER_VISIT), (frame.marking, look.MARKING))
            if text
        ]
        self._right = self._edition_and_stamp()
        self._footer = (
            setter.plain(frame.footer, look.FOOTER, size.measure) if frame.footer else None
        )
        number_height = look.HEADER.leading
        self.header_height = max(
            sum(text.height for text in self._left),
            sum(text.height for text in self._right) + number_height,
        )
        self.footer_height = self._footer.height if self._footer else 0.0

    def _edition_and_stamp(self) -> list[SetText]:
        """Both on one line where there is room for it, else one below the other: a date that is
        broken is misread."""
        parts = [part for part in (self._frame.edition, self._frame.stamp) if part]
        for texts in (["\N{EM SPACE}".join(parts)] if parts else [], parts):
            lines = [self._setter.plain(text, look.HEADER, self._right_share) for text in texts]
            if all(len(line.lines) == 1 for line in lines):
                break
        return lines

    @property
    def room(self) -> float:
        """The height left for content."""
        used = self._size.top + self.header_height + look.BELOW_HEADER + self._size.bottom
        if self._footer:
            used += self.footer_height + look.ABOVE_FOOTER
        return self._size.height - used

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        """Draw the frame of one page."""
        number = self._frame.page_of.replace("{page}", str(page)).replace("{pages}", str(pages))
        right = [*self._right, self._setter.plain(number, look.HEADER, self._right_share)]
        top = self._size.height - self._size.top
        _stack_texts(pen, self._left, self._size.left, top)
        _stack_texts(pen, right, self._size.width - self._size.right - self._right_share, top)
        line = top - self.header_height - 2
        pen.rule(self._size.left, self._size.width - self._size.right, line, width=look.RULE)
        if self._footer:
            pen.text(self._footer, self._size.left, self._size.bottom + self.footer_height)


def _stack_texts(pen: Pen, texts: Iterable[SetText], left: float, top: float) -> None:
    for text in texts:
        pen.text(text, left, top)
        top -= text.height


def draw_page(
    pen: Pen, page: Page, frame: FrameSetter, size: PageSize, number: int, pages: int
) -> None:
    """Draw a page with its frame, which tells that it is one of so many."""
    if page.is_bare:
        page.placed[0][1].draw(pen, 0.0, size.height)
    else:
        frame.draw(pen, number, pages)
        top = size.height - size.top - frame.header_height - look.BELOW_HEADER
        for below, strip in page.placed:
            strip.draw(pen, size.left, top - below)
    pen.end_page()
