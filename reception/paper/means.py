"""What a walker has at hand to turn blocks into strips."""

from collections.abc import Callable
from typing import NamedTuple

from reception.paper.look import PageSize
from reception.paper.pictures import Pictures
from reception.paper.typesetter import Typesetter


class Means(NamedTuple):
    """`measure` is the width and `room` the height that a page leaves for content, in points;
    `page` is the whole sheet. `heed` is called often, so that a person can be heard who wants it
    stopped."""

    setter: Typesetter
    pictures: Pictures
    page: PageSize
    measure: float
    room: float
    heed: Callable[[], None]
