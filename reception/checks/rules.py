"""The list of rules. To add one: write the function in the module of its family, put it here, give
its cases a line in `resources/rules/rules.csv` and words in `checks.ftl`."""

from __future__ import annotations

from reception.checks.conflict import Family
from reception.checks.person_rules import leader_twice
from reception.checks.place_rules import place_unavailable
from reception.checks.presence_rules import helper_twice, party_twice
from reception.checks.room_rules import room_twice, room_unfit
from reception.checks.rule import Rule
from reception.checks.thing_rules import thing_twice, vehicle_twice
from reception.checks.time_rules import item_times, stay_times
from reception.checks.travel_rules import drive_too_short, host_too_late, party_too_late

RULES: tuple[Rule, ...] = (
    Rule("T1", Family.TIME, "delegation", party_twice),
    Rule("T1", Family.TIME, "host_person", helper_twice),
    Rule("T2", Family.TIME, "delegation", party_too_late),
    Rule("T2", Family.TIME, "host_person", host_too_late),
    Rule("T2", Family.TIME, "item", drive_too_short),
    Rule("T3", Family.TIME, "item", item_times),
    Rule("T3", Family.TIME, "stay", stay_times),
    Rule("R1", Family.ROOM, "room", room_twice),
    Rule("R2", Family.ROOM, "item", room_unfit),
    Rule("R3", Family.ROOM, "item", place_unavailable),
    Rule("R4", Family.ROOM, "thing", thing_twice),
    Rule("R4", Family.ROOM, "vehicle", vehicle_twice),
    Rule("P1", Family.PERSON, "host_person", leader_twice),
)
