"""The conflicts of a plan as a terminal shows them, and as scripts read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from reception.checks.checker import Checker
from reception.checks.conflict import Conflict, Severity
from reception.checks.telling import conflict_text, rule_title
from reception.plan.plan import Plan
from reception.plan.zone import local, local_day
from reception.wording import Wording


def conflict_lines(plan: Plan, checker: Checker, words: Wording) -> Iterator[str]:
    """How many there are, then each in words with its rule and when it happens, the heaviest
    first; accepted ones are only counted."""
    counts = _counts(checker)
    yield words.say("check-sum", **counts)
    for conflict in checker.open_conflicts:
        severity = words.say(f"severity-{conflict.severity}")
        title = rule_title(conflict, words)
        yield ""
        yield "  ".join(
            filter(None, (severity, conflict.code, title, _when(conflict, plan, words)))
        )
        yield "  " + conflict_text(conflict, plan, words)


def conflicts_told(plan: Plan, checker: Checker, words: Wording) -> dict[str, Any]:
    """The same for scripts. Fields are only ever added, so that they go on working."""
    return {
        "counts": _counts(checker),
        "conflicts": [_told(conflict, plan, checker, words) for conflict in checker.conflicts],
    }


def _counts(checker: Checker) -> dict[str, int]:
    severities = [conflict.severity for conflict in checker.open_conflicts]
    counts = {str(severity): severities.count(severity) for severity in Severity}
    return counts | {"accepted": len(checker.accepted)}


def _told(conflict: Conflict, plan: Plan, checker: Checker, words: Wording) -> dict[str, Any]:
    acceptance = checker.acceptance_of(conflict)
    span = conflict.span
    return {
        "code": conflict.code,
        "case": conflict.case,
        "severity": conflict.severity,
        "subjects": conflict.subjects,
        "start": span and _moment(span.start, plan),
        "end": span and _moment(span.end, plan),
        "facts": conflict.facts,
        "title": rule_title(conflict, words),
        "text": conflict_text(conflict, plan, words),
        "accepted": acceptance
        and {"author": acceptance.author, "at": acceptance.at, "reason": acceptance.reason},
    }


def _moment(moment: datetime, plan: Plan) -> str:
    return local(moment, plan.zone).isoformat()


def _when(conflict: Conflict, plan: Plan, words: Wording) -> str:
    if conflict.span is None:
        return ""
    zone, span = plan.zone, conflict.span
    start, end = words.clock(span.start, zone), words.clock(span.end, zone)
    day = words.day(local_day(span.start, zone))
    key = "check-at" if start == end else "check-when"
    return words.say(key, day=day, start=start, end=end)
