"""What a walker has at hand to turn blocks into strips."""

from typing import NamedTuple

from reception.paper.look import PageSize
from reception.paper.pictures import Pictures
from reception.paper.typesetter import Typesetter


class Means(NamedTuple):
    """`measure` is the width and `room` the height that a page leaves for content, in points;
    `page` is the whole sheet."""

    setter: Typesetter
    pictures: Pictures
    page: PageSize
    measure: float
    room: float
