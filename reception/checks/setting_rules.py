"""B1: settings of the book that set nothing. The shipped value counts in their place, and whoever
typed them believes that it does not."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from reception.checks.conflict import Conflict, Fact
from reception.checks.ground import Ground
from reception.office_settings import faults_of, setting_fault
from reception.plan.road_network import RoadNetwork
from reception.plan.setting import Setting


def idle_settings(ground: Ground) -> Collection[str]:
    """The settings that set nothing."""
    return faults_of(ground.plan).keys()


def setting_idle(ground: Ground, setting: str) -> Iterator[Conflict]:
    """B1: there is no such setting, or its value is none that can stand there."""
    found = ground.plan.get(Setting, setting)
    fault = setting_fault(found, ground.plan.table(RoadNetwork)) if found else None
    if found is None or fault is None:
        return
    facts = [Fact("setting", found.id), Fact("value", found.value)]
    if fault.allowed:
        facts.append(Fact("allowed", ", ".join(fault.allowed)))
    yield from ground.found("B1", fault.kind, subjects=(setting,), span=None, facts=tuple(facts))
