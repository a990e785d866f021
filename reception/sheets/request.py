"""What a sheet is asked for: the plan, the reader's languages, the moment, and which part."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import date, datetime

import msgspec

from reception.plan.plan import Plan
from reception.sheets.blocks import Align, Column, PageFrame
from reception.wording import Wording, wording


class SheetRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One wish to have something printed.

    `languages` is (``zh``,), (``en``,) or both, the first on the left. `now` is the stamp of the
    print, `revision` counts the steps the book has seen, so that two prints can be told apart.
    `delegation` and `day` narrow it down; empty and None mean all there is.
    """

    plan: Plan
    languages: tuple[str, ...]
    now: datetime
    revision: int
    delegation: str = ""
    day: date | None = None

    @property
    def wordings(self) -> tuple[Wording, ...]:
        """The catalogues of its languages."""
        return tuple(wording(language) for language in self.languages)

    @property
    def lead(self) -> Wording:
        """The catalogue of its first language."""
        return wording(self.languages[0])

    @property
    def language_tag(self) -> str:
        """The document's main language as a BCP 47 tag."""
        return "zh-CN" if self.languages[0] == "zh" else "en"

    def frame(self, visit: str) -> PageFrame:
        """What stands on every page of a sheet about this visit, day or thing."""
        stamp = self.lead.stamp(self.now, self.plan.zone)
        return PageFrame(
            visit=visit,
            edition=self.both("sheet-edition", revision=str(self.revision)),
            stamp=self.lead.say("sheet-stamp", stamp=stamp),
            page_of=self.lead.say("sheet-page-of", page="{page}", pages="{pages}"),
            marking=self.both("sheet-marking"),
            footer=self.both("sheet-footer"),
        )

    def columns(
        self, area: str, shares: Mapping[str, float], numbers: Container[str] = ()
    ) -> tuple[Column, ...]:
        """The columns of a grid: `shares` of the width by key, headed ``AREA-column-KEY`` once
        in each language that has its own word, those of `numbers` to the right."""
        return tuple(
            Column(
                key,
                tuple(dict.fromkeys(words.say(f"{area}-column-{key}") for words in self.wordings)),
                share,
                Align.END if key in numbers else Align.START,
            )
            for key, share in shares.items()
        )

    def said(self, say: Callable[[Wording], str]) -> list[str]:
        """What is said in each of its languages, each text once: names are often alike in both."""
        return list(dict.fromkeys(filter(None, (say(words) for words in self.wordings))))

    def both(self, key: str, **arguments: object) -> str:
        """A message in all its languages, in one line."""
        said = (words.say(key, **arguments) for words in self.wordings)
        return " ".join(dict.fromkeys(said))
