"""Roles: who acts in ceremonies, by the words that templates use for them."""

from __future__ import annotations

ROLES = (
    "guest",
    "spouse",
    "host",
    "host_spouse",
    "city_leader",
    "guest_party",
    "host_party",
    "all",
    "protocol_officer",
    "city_protocol",
    "wreath_officer",
    "site_lead",
    "square_administration",
    "police",
    "florist",
    "band",
    "conductor",
    "guard",
    "guard_commander",
    "salute_battery",
    "bearers",
    "interpreter",
    "press_officer",
    "press",
    "motorcade",
    "lead_car",
    "escort_officer",
    "children",
    "greeters",
    "airport",
    "crew",
    "signatories",
    "signing_assistants",
    "announcer",
    "hall_manager",
    "stewards",
    "photographer",
    "speakers",
    "guide",
    "embassy",
    "participants",
)
"""Templates may name these and no others; an office may type its own into a cue."""

GUEST_SIDE = frozenset({"guest", "guest_party", "spouse", "embassy", "crew", "participants"})
"""Who comes with the guest."""
HOST_SIDE = frozenset({"host", "host_spouse", "host_party", "city_leader"})
"""Who receives them; all others are at work."""
