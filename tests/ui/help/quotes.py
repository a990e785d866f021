"""The sentences quoted on the page of rules, and how to write them anew."""

from __future__ import annotations

import re
from pathlib import Path

import resources
from reception.checks.checker import Checker
from reception.checks.telling import conflict_text
from reception.exchange.programme_text import plan_from_text
from reception.plan.plan import Plan
from reception.wording import LANGUAGES, wording
from tests.ui.help.rule_examples import EXAMPLES, PARTY, RECORDS

SECTION = re.compile(r"^## (\w+) ", re.MULTILINE)
QUOTE = re.compile(r"^>.*$", re.MULTILINE)


def rules_page(language: str) -> Path:
    """The file of the page."""
    return resources.path("help", language, "rules.md")


def sentence_said(code: str, language: str) -> str:
    """What the program says of the example of a rule, in which that rule finds one thing."""
    plan = Plan([*plan_from_text(PARTY + EXAMPLES[code]), *RECORDS.get(code, ())])
    (conflict,) = (one for one in Checker(plan, strict=True).conflicts if one.code == code)
    return conflict_text(conflict, plan, wording(language))


def quotes_on_page(language: str) -> dict[str, list[str]]:
    """The quotations below the heading of each rule, by its code."""
    _, *parts = SECTION.split(rules_page(language).read_text(encoding="utf-8"))
    sections = zip(parts[::2], parts[1::2], strict=True)
    return {code: [quote[1:].strip() for quote in QUOTE.findall(text)] for code, text in sections}


def write_quotes() -> None:
    """Write what the program says today into both pages."""
    for language in LANGUAGES:
        file = rules_page(language)
        head, *parts = SECTION.split(file.read_text(encoding="utf-8"))
        for code, text in zip(parts[::2], parts[1::2], strict=True):
            if code in EXAMPLES:
                quote = f"> {sentence_said(code, language)}"
                text = QUOTE.sub(lambda _, quote=quote: quote, text, count=1)
            head += f"## {code} {text}"
        file.write_text(head, encoding="utf-8")
