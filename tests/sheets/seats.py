"""Orders, seatings and places for the golden sheets: the notation has no lines for them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from reception.plan.displacement import Displacement
from reception.plan.named_order import NamedOrder, OrderPolicy, OrderPurpose
from reception.plan.place import Place
from reception.plan.record import Record
from reception.plan.seating import InterpreterPlace, Seating, SeatingForm

SEATS = """
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor; rank 3
person sun leader 孙某 | Sun Mou; title 秘书长 | Secretary-General; rank 5
person zhou leader 周某 | Zhou Mou; title 外办主任 | Director of Foreign Affairs; rank 8
person qian leader 钱某 | Qian Mou; title 处长 | Division Head; rank 11
person chen interpreter 陈某 | Chen Mou; speaks zh pt
delegation ARC 阿卡 | Arcadia; country XA; speaks pt
  member alva principal 阿尔瓦 | Alva; title 总统 | President; order 1
  member rosa spouse 罗莎 | Rosa; title 总统夫人 | Wife of the President; order 2; avoids pork
  member vidal official 维达尔 | Vidal; title 外交部长 | Minister of Foreign Affairs; order 3
    ; avoids halal; step-free
  member nasr official 纳斯尔 | Nasr | نصر الدين; title 贸易部长 | Minister of Trade; order 4
  stay ARC.1 2024-04-10 22:30 > 2024-04-12 10:00
  track main principal: alva rosa vidal nasr
delegation BOR 博里亚 | Borea; country XB
  member berg principal 贝格 | Berg; title 总理 | Prime Minister; order 1
  stay BOR.1 2024-04-11 08:00 > 2024-04-12 10:00
  track main principal: berg
venue HALL 市民中心 | Civic Centre; at 39.9050 119.7200
day 2024-04-11
  10:00-11:00 ARC.main expanded_talks 大范围会谈 | Expanded talks @ HALL; as T
    ; with wang(host) sun zhou chen(zh/pt)
  17:50-18:00 ARC.main,BOR.main photo 合影 | Photograph @ HALL; as F; with wang(host) sun
  18:30-20:00 ARC.main,BOR.main banquet 欢迎宴会 | Banquet @ HALL; as D
    ; with wang(host) sun zhou qian chen(zh/pt)
"""


def _places(seating: str, *rows: tuple[str, ...]) -> list[Record]:
    return [
        Place(id=f"{seating}.{person}", seating=seating, person=person, table=table, seat=seat)
        for table, row in enumerate(rows, start=1)
        for seat, person in enumerate(row, start=1)
        if person
    ]


RECORDS: tuple[Record, ...] = (
    NamedOrder(
        id="O",
        engagement="F",
        name_zh="合影次序",
        name_en="Order of the photograph",
        purpose=OrderPurpose.PHOTO,
        policy=OrderPolicy.ALPHABET,
        classes_first=False,
        hosts=("wang",),
    ),
    Displacement(
        id="O.berg",
        order="O",
        person="berg",
        before="alva",
        reason="需提前离场 leaves early",
        author="li",
        at=datetime(2024, 4, 9, 8, 0, tzinfo=UTC),
    ),
    Seating(
        id="S.talks",
        engagement="T",
        form=SeatingForm.TALKS,
        host="wang",
        guest="alva",
        agreed_by=("ARC",),
        host_agreed_on=date(2024, 4, 8),
        inspected_on=date(2024, 4, 10),
    ),
    *_places("S.talks", ("alva", "rosa", "vidal", "nasr"), ("wang", "chen", "sun", "zhou")),
    Seating(id="S.photo", engagement="F", form=SeatingForm.PHOTO, host="wang", guest="alva"),
    *_places("S.photo", ("wang", "alva", "berg", "sun", "rosa", "vidal", "nasr")),
    Seating(
        id="S.dinner",
        engagement="D",
        form=SeatingForm.ROUND_TABLES,
        tables=2,
        seats=6,
        interpreters=InterpreterPlace.BEHIND,
        host="wang",
        guest="alva",
    ),
    *_places(
        "S.dinner",
        ("wang", "alva", "rosa", "sun", "zhou", "", "chen"),
        ("qian", "berg", "vidal"),
    ),
)
"""Nasr has no seat at the banquet yet."""
