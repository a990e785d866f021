"""The rank class: what a person ranks as among the guests of several sending sides."""

from __future__ import annotations

from enum import StrEnum


class RankClass(StrEnum):
    """In the order in which lists of several states put them; the host is not among them, for
    that is a part played at one event."""

    HEAD_OF_STATE = "head_of_state"
    ACTING_HEAD = "acting_head"  # a deputy who acts as head of state
    HEAD_OF_GOVERNMENT = "head_of_government"
    DEPUTY = "deputy"  # vice head of state, deputy head of government
    MINISTER = "minister"
    ENVOY = "envoy"  # special envoy, ambassador
    ORGANISATION = "organisation"  # head of an international organisation
    CITY_LEADER = "city_leader"  # governor, mayor
    OTHER = "other"
    UNKNOWN = "unknown"  # nobody has said it yet
