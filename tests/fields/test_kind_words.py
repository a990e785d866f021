"""What a title says an engagement is."""

from __future__ import annotations

import pytest

from reception.fields.kind_words import kind_of_title
from reception.plan.engagement import EngagementKind as Kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("欢迎仪式", Kind.WELCOME),
        ("欢迎宴会", Kind.BANQUET),
        ("小范围会谈", Kind.RESTRICTED_TALKS),
        ("会谈", Kind.EXPANDED_TALKS),
        ("会见全国人大常委会委员长", Kind.MEETING),
        ("两国领导人会见记者", Kind.PRESS),
        ("向人民英雄纪念碑敬献花圈", Kind.WREATH),
        ("抵达首都机场", Kind.ARRIVAL),
        ("Talks", Kind.EXPANDED_TALKS),
        ("Restricted talks", Kind.RESTRICTED_TALKS),
        ("Wreath-laying at the Monument", Kind.WREATH),
        ("State banquet in the Golden Hall", Kind.BANQUET),
        ("Family photo", Kind.PHOTO),
        ("Team of the restoration", None),
        ("王府井步行街", None),
        ("", None),
    ],
)
def test_a_title_says_what_it_is_or_nothing(title: str, kind: Kind | None) -> None:
    """The longest word counts, and letters only as whole words: no tea in a team."""
    assert kind_of_title(title) is kind
