"""The named order: in which order the guests of an engagement come, for one purpose."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reception.plan.record import Name, Record, Ref, Words


class OrderPurpose(StrEnum):
    """What is done in this order; each has reasons of its own, so an event has several."""

    ARRIVAL = "arrival"
    PHOTO = "photo"
    SEATS = "seats"
    SPEAKING = "speaking"
    FLAGS = "flags"
    MOTORCADE = "motorcade"
    DEPARTURE = "departure"


class OrderPolicy(StrEnum):
    """What decides who goes first."""

    RANK = "rank"  # by class of rank
    ALPHABET = "alphabet"  # by the name of the state or organisation
    OFFICE = "office"  # by the day somebody took office
    CREDENTIALS = "credentials"  # by the day an envoy presented credentials
    FOUNDATION = "foundation"  # by the day the state or organisation was founded
    ARRIVAL = "arrival"  # by the time of arrival
    NOTICE = "notice"  # by the day on which the delegation's composition was notified


class Alphabet(StrEnum):
    """By which alphabet names are put in order."""

    ENGLISH = "english"
    FRENCH = "french"
    PINYIN = "pinyin"
    STROKES = "strokes"  # by the number of strokes of the first character


class NameForm(StrEnum):
    """Which name of a delegation is sorted by: where a delegation has none, the short one."""

    SHORT = "short"  # South Korea
    FORMAL = "formal"  # Republic of Korea
    SORT = "sort"  # Korea, Republic of


class TermDate(StrEnum):
    """Since when somebody is in office who has been elected more than once."""

    FIRST = "first"
    CURRENT = "current"


class SubstitutePlace(StrEnum):
    """Where the representative of an absent leader goes."""

    OWN_RANK = "own_rank"
    END_OF_CLASS = "end_of_class"  # after all who rank as the absent leader would


class NamedOrder(Record, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Who comes before whom at an engagement, and by what rule.

    `policy` decides first; with `classes_first` only among those of one class of rank (`RANK` is
    always so). Who is equal then is told apart by `tie`, and at last by the alphabet. Heads of
    organisations stand among themselves in the order of `organisations`. `hosts` open the list in
    the order they are given: the host, then co-hosts, the last and the next chair. No
    `participants` are all principals who take part. What was moved by hand are displacements.
    """

    KIND: ClassVar[str] = "named_order"
    REFERENCES: ClassVar[dict[str, tuple[str, ...]]] = {
        "engagement": ("engagement",),
        "hosts": ("host_person", "member", "delegation"),
        "participants": ("member", "host_person", "delegation"),
    }
    OWNERS: ClassVar[tuple[str, ...]] = ("engagement",)

    engagement: Ref
    name_zh: Name = ""
    name_en: Name = ""
    purpose: OrderPurpose = OrderPurpose.SEATS
    policy: OrderPolicy = OrderPolicy.RANK
    classes_first: bool = True
    tie: OrderPolicy = OrderPolicy.OFFICE
    organisations: OrderPolicy = OrderPolicy.FOUNDATION
    alphabet: Alphabet = Alphabet.ENGLISH
    name_form: NameForm = NameForm.SORT
    term_date: TermDate = TermDate.CURRENT
    substitutes: SubstitutePlace = SubstitutePlace.OWN_RANK
    hosts: tuple[Ref, ...] = ()
    participants: tuple[Ref, ...] = ()
    remarks_zh: Words = ""
    remarks_en: Words = ""
