"""Packed roads: a road stock as one text, to lie in the book with everything else."""

from __future__ import annotations

import zlib
from base64 import b85decode, b85encode
from collections.abc import Mapping

import msgspec

from reception.routes.road_stock import RoadNode, RoadStock, Stretch

MOST_BYTES = 512 * 2**20
"""What unpacks to more is no road network."""


class UnreadableRoads(ValueError):
    """The text is no packed road stock, or one in which no car would ever arrive."""


class _Packed(msgspec.Struct):
    attribution: str
    nodes: list[RoadNode]
    stretches: list[Stretch]


def packed(stock: RoadStock) -> str:
    """The stock as text."""
    everything = _Packed(
        stock.attribution, list(stock.nodes.values()), list(stock.stretches.values())
    )
    return b85encode(zlib.compress(msgspec.json.encode(everything), 9)).decode("ascii")


def unpacked(text: str) -> RoadStock:
    """The stock that `packed` made a text of.

    Raises:
        UnreadableRoads: it was not made by `packed`, or something in it cannot be.
    """
    try:
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(b85decode(text), MOST_BYTES)
        if unpacking.unconsumed_tail:
            raise UnreadableRoads("too large")
        everything = msgspec.json.decode(data, type=_Packed)
    except (ValueError, zlib.error, msgspec.DecodeError) as error:
        raise UnreadableRoads(str(error)) from error
    nodes = {node.id: node for node in everything.nodes}
    stretches = {stretch.id: stretch for stretch in everything.stretches}
    require_drivable(nodes, stretches)
    return RoadStock(nodes, stretches, everything.attribution)


def require_drivable(nodes: Mapping[str, RoadNode], stretches: Mapping[str, Stretch]) -> None:
    """
    Raises:
        UnreadableRoads: a stretch ends at no junction, or nobody moves on it.
    """
    for stretch in stretches.values():
        if stretch.start not in nodes or stretch.end not in nodes:
            raise UnreadableRoads(f"{stretch.id}: an end is missing")
        if not (stretch.free_kmh > 0 and stretch.peak_kmh > 0):
            raise UnreadableRoads(f"{stretch.id}: a speed is not above 0")
        if not 0 <= stretch.length_m < 1_000_000:
            raise UnreadableRoads(f"{stretch.id}: its length makes no sense")
