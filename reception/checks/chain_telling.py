"""What T8's sentences need beyond what all have: the chain in words, the ends of a link."""

from __future__ import annotations

from reception.checks.conflict import Conflict
from reception.fields.time_words import chain_words
from reception.graphs.time_network import TimeFact, fact_of
from reception.plan.plan import Plan
from reception.wording import Wording


def chain_facts(conflict: Conflict) -> list[TimeFact]:
    """The facts of a chain, from one fixed time to the next."""
    texts = [str(fact.value) for fact in conflict.facts if fact.name.startswith("link")]
    return [fact_of(text) for text in texts]


def chain_arguments(conflict: Conflict, plan: Plan, words: Wording) -> dict[str, object]:
    """The further arguments of a sentence of T8."""
    if conflict.case == "chain":
        return {"chain": chain_words(chain_facts(conflict), plan, words)}
    edges = [str(fact.value).split("-") for fact in conflict.facts if fact.name == "edges"]
    return {
        f"edge_{side}": words.say(f"time-edge-{edge}")
        for ends in edges
        for side, edge in zip(("before", "after"), ends, strict=True)
    }
