"""The list of rules. To add one: write the function in the module of its family, put it here, give
its cases a line in `resources/rules/rules.csv` and words in `checks.ftl`."""

from __future__ import annotations

from reception.checks.apart_rules import kept_apart
from reception.checks.chain_rules import LACKING_TIME, agreed_items, agreement_broken, chain_of
from reception.checks.closure_rules import closure_times
from reception.checks.conflict import Family
from reception.checks.cue_rules import ceremony_too_long
from reception.checks.figure_rules import figures_unfit
from reception.checks.flag_crew_rules import crews_lacking, lanes_unpermitted
from reception.checks.flag_doubt_rules import (
    flags_confusable,
    mourning_undecided,
    standard_unasked,
)
from reception.checks.flag_plan_rules import (
    areas_differ,
    choices_wrong,
    flags_lacking,
    flags_unentitled,
    guest_flag_lacking,
)
from reception.checks.flag_road_rules import bare_for_guest, rides_under_others, road_unfit
from reception.checks.flag_wind_rules import crews_in_wind, flags_in_gale
from reception.checks.gate_rules import departures_too_close, drop_over_rate
from reception.checks.honour_rules import honours_lacking, honours_unentitled
from reception.checks.interpreter_rules import (
    interpretation_unfit,
    interpreter_twice,
    interpreter_unrelieved,
    talking_items,
)
from reception.checks.motorcade_rules import (
    cars_overfull,
    flag_without_principal,
    hospital_unfit,
    luggage_late,
    people_unseated,
    principal_without_car,
)
from reception.checks.naming_rules import guests_misnamed, leaders_misnamed
from reception.checks.offer_rules import offer_refused, offering_items
from reception.checks.person_rules import host_below_rank, leader_twice, ranked_items
from reception.checks.place_rules import limited_items, place_unavailable
from reception.checks.plan_b_rules import (
    around_plans_b,
    collides_for_delegation,
    collides_for_person,
    collides_in_room,
    collides_itself,
    collides_over_pool,
    collides_over_thing,
    collides_over_vehicle,
    plan_b_unprepared,
    weathered_items,
)
from reception.checks.pool_rules import pool_exhausted
from reception.checks.precedence_rules import (
    order_unexplained,
    seats_too_near,
    seats_unexplained,
)
from reception.checks.presence_rules import helper_twice, party_twice
from reception.checks.press_rules import pool_late
from reception.checks.readiness_rules import done_out_of_turn, due_after_its_turn, due_too_late
from reception.checks.rest_rules import no_comfort_stop, no_meal, no_rest_after_flight
from reception.checks.road_rules import (
    motorcades_meet,
    move_in_freezes,
    moves_in_freeze,
    moves_near_freezes,
)
from reception.checks.room_rules import items_in_tight_rooms, room_twice, room_unfit
from reception.checks.rule import Rule
from reception.checks.seating_rules import guest_at_wrong_side, seating_unsettled, seats_amiss
from reception.checks.setting_rules import idle_settings, setting_idle
from reception.checks.setup_rules import (
    setup_in_closed_place,
    setup_in_taken_room,
    setup_too_short,
)
from reception.checks.spell_rules import spell_times, window_times
from reception.checks.square_rules import square_not_free
from reception.checks.standing_rules import foreign_features
from reception.checks.stay_rules import (
    delegations_not_coming,
    guest_without_stay,
    outside_of_stay,
)
from reception.checks.thing_rules import thing_twice, vehicle_twice
from reception.checks.time_rules import doubtful_items, item_times, stay_times
from reception.checks.travel_rules import (
    drive_too_short,
    host_too_late,
    hurried_moves,
    party_too_late,
)
from reception.checks.weather_rules import rain_undecided
from reception.checks.worst_rules import (
    delegations_measured,
    moves_measured,
    worst_breaks_gap,
    worst_breaks_move,
)
from reception.checks.wreath_rules import wreath_unprepared, wreath_without_alternate
from reception.plan.engagement import Engagement
from reception.plan.move import Move

RULES: tuple[Rule, ...] = (
    Rule("T1", Family.TIME, "delegation", party_twice),
    Rule("T1", Family.TIME, "host_person", helper_twice),
    Rule("T2", Family.TIME, "delegation", party_too_late),
    Rule("T2", Family.TIME, "host_person", host_too_late),
    Rule("T2", Family.TIME, "item", drive_too_short, only=Move, where=hurried_moves),
    Rule("T3", Family.TIME, "item", item_times, where=doubtful_items),
    Rule("T2", Family.TIME, "item", worst_breaks_move, only=Move, where=moves_measured),
    Rule("T2", Family.TIME, "delegation", worst_breaks_gap, where=delegations_measured),
    Rule("T3", Family.TIME, "stay", stay_times),
    Rule("T3", Family.TIME, "road_closure", closure_times),
    Rule("T3", Family.TIME, "forecast", spell_times),
    Rule("T3", Family.TIME, "half_mast", spell_times),
    Rule("T3", Family.TIME, "flag_crew", window_times),
    Rule("T3", Family.TIME, "lane_permit", window_times),
    Rule("T4", Family.TIME, "stay", outside_of_stay),
    Rule("T4", Family.TIME, "delegation", guest_without_stay, where=delegations_not_coming),
    Rule("T5", Family.TIME, "thing", setup_too_short),
    Rule("T5", Family.TIME, "thing", setup_in_closed_place),
    Rule("T5", Family.TIME, "room", setup_in_taken_room),
    Rule("T6", Family.TIME, "stay", no_meal),
    Rule("T6", Family.TIME, "stay", no_comfort_stop),
    Rule("T6", Family.TIME, "stay", no_rest_after_flight),
    Rule("T8", Family.TIME, "item", agreement_broken, where=agreed_items),
    Rule("T8", Family.TIME, "item", chain_of("item"), LACKING_TIME),
    Rule("T8", Family.TIME, "stay", chain_of("stay"), LACKING_TIME),
    Rule("T8", Family.TIME, "delegation", chain_of("delegation"), LACKING_TIME),
    Rule("T8", Family.TIME, "host_person", chain_of("host_person"), LACKING_TIME),
    Rule("T8", Family.TIME, "room", chain_of("room"), LACKING_TIME),
    Rule("T8", Family.TIME, "thing", chain_of("thing"), LACKING_TIME),
    Rule("T8", Family.TIME, "vehicle", chain_of("vehicle"), LACKING_TIME),
    Rule("R1", Family.ROOM, "room", room_twice),
    Rule("R2", Family.ROOM, "item", room_unfit, only=Engagement, where=items_in_tight_rooms),
    Rule("R3", Family.ROOM, "item", place_unavailable, only=Engagement, where=limited_items),
    Rule("R4", Family.ROOM, "thing", thing_twice),
    Rule("R4", Family.ROOM, "vehicle", vehicle_twice),
    Rule("R5", Family.ROOM, "pool", pool_exhausted),
    Rule("P1", Family.PERSON, "host_person", leader_twice),
    Rule("P1", Family.PERSON, "item", host_below_rank, only=Engagement, where=ranked_items),
    Rule("P2", Family.PERSON, "host_person", interpreter_twice),
    Rule("P2", Family.PERSON, "item", interpretation_unfit, only=Engagement, where=talking_items),
    Rule("P2", Family.PERSON, "host_person", interpreter_unrelieved),
    Rule("P3", Family.PERSON, "motorcade", people_unseated),
    Rule("P3", Family.PERSON, "motorcade", cars_overfull),
    Rule("P3", Family.PERSON, "motorcade", principal_without_car),
    Rule("P4", Family.PERSON, "delegation", guests_misnamed),
    Rule("P4", Family.PERSON, "host_person", leaders_misnamed),
    Rule("P5", Family.PERSON, "item", offer_refused, only=Engagement, where=offering_items),
    Rule("A1", Family.APART, "keep_apart", kept_apart),
    Rule("A1", Family.APART, "seating", seats_too_near),
    Rule("A2", Family.PRECEDENCE, "named_order", order_unexplained),
    Rule("A2", Family.PRECEDENCE, "seating", seats_unexplained),
    Rule("A3", Family.PRECEDENCE, "seating", seats_amiss),
    Rule("A3", Family.PRECEDENCE, "seating", guest_at_wrong_side),
    Rule("A3", Family.PRECEDENCE, "seating", seating_unsettled),
    Rule("E1", Family.HONOUR, "stay", honours_unentitled),
    Rule("E2", Family.HONOUR, "stay", honours_lacking),
    Rule("J1", Family.STANDING, "stay", foreign_features),
    Rule("D2", Family.PLANS, "item", plan_b_unprepared, only=Engagement, where=weathered_items),
    Rule("D2", Family.PLANS, "item", collides_itself, where=around_plans_b),
    Rule("D2", Family.PLANS, "delegation", collides_for_delegation, where=around_plans_b),
    Rule("D2", Family.PLANS, "host_person", collides_for_person, where=around_plans_b),
    Rule("D2", Family.PLANS, "room", collides_in_room, where=around_plans_b),
    Rule("D2", Family.PLANS, "thing", collides_over_thing, where=around_plans_b),
    Rule("D2", Family.PLANS, "vehicle", collides_over_vehicle, where=around_plans_b),
    Rule("D2", Family.PLANS, "pool", collides_over_pool, where=around_plans_b),
    Rule("M1", Family.ROAD, "motorcade", motorcades_meet),
    Rule("M2", Family.ROAD, "motorcade", moves_in_freeze),
    Rule("M2", Family.ROAD, "item", move_in_freezes, only=Move, where=moves_near_freezes),
    Rule("M3", Family.ROAD, "gate", drop_over_rate),
    Rule("M3", Family.ROAD, "gate", departures_too_close),
    Rule("M4", Family.ROAD, "motorcade", flag_without_principal),
    Rule("M5", Family.ROAD, "motorcade", luggage_late),
    Rule("M6", Family.ROAD, "motorcade", hospital_unfit),
    Rule("M7", Family.ROAD, "motorcade", pool_late),
    Rule("C1", Family.CEREMONY, "ceremony", ceremony_too_long),
    Rule("C2", Family.CEREMONY, "ceremony", rain_undecided),
    Rule("C3", Family.CEREMONY, "ceremony", figures_unfit),
    Rule("W1", Family.CEREMONY, "wreath", wreath_unprepared),
    Rule("W2", Family.CEREMONY, "wreath", square_not_free),
    Rule("W3", Family.CEREMONY, "wreath", wreath_without_alternate),
    Rule("F1", Family.FLAG, "flag_road", rides_under_others),
    Rule("F2", Family.FLAG, "flag_plan", flags_unentitled),
    Rule("F3", Family.FLAG, "flag_plan", choices_wrong),
    Rule("F4", Family.FLAG, "flag_plan", areas_differ),
    Rule("F5", Family.FLAG, "flag_road", road_unfit),
    Rule("F6", Family.FLAG, "flag_road", bare_for_guest),
    Rule("F6", Family.FLAG, "flag_plan", crews_lacking),
    Rule("F6", Family.FLAG, "flag_plan", lanes_unpermitted),
    Rule("F7", Family.FLAG, "flag_plan", flags_lacking),
    Rule("F7", Family.FLAG, "stay", guest_flag_lacking),
    Rule("F8", Family.FLAG, "flag_plan", flags_confusable),
    Rule("F8", Family.FLAG, "flag_plan", mourning_undecided),
    Rule("F8", Family.FLAG, "flag_plan", standard_unasked),
    Rule("F9", Family.FLAG, "flag_plan", flags_in_gale),
    Rule("F9", Family.FLAG, "flag_plan", crews_in_wind),
    Rule("K1", Family.READINESS, "task", due_too_late),
    Rule("K1", Family.READINESS, "task", due_after_its_turn),
    Rule("K1", Family.READINESS, "task", done_out_of_turn),
    Rule("B1", Family.BOOK, "setting", setting_idle, where=idle_settings),
)
