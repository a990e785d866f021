"""Forty heads: the host, the leaders of the 37 states and the two heads of organisations of the
second Belt and Road Forum, Beijing, April 2019.

The states are those of the ministry's list of 19 April 2019, printed in Chinese and in the order
of their English names (http://www.cnhan.com/html/cjrb/20190420/1022807.htm). Offices and their
dates are as generally known at the time; as "founded" stands the day on which a state came to the
United Nations; arrivals and letters of credence are made up. For Kazakhstan stands the head of
state of the day, although the first president came.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from reception.plan.delegation import Delegation, Jurisdiction
from reception.plan.engagement import Engagement, EngagementKind
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import Member, MemberRole
from reception.plan.named_order import NamedOrder
from reception.plan.plan import Plan
from reception.plan.rank_class import RankClass
from reception.plan.record import Record
from reception.plan.stay import Stay
from reception.plan.track import Track

CLASSES = {
    "S": RankClass.HEAD_OF_STATE,
    "G": RankClass.HEAD_OF_GOVERNMENT,
    "D": RankClass.DEPUTY,
    "O": RankClass.ORGANISATION,
}
NONE = "-"

# code, class, first in office, current term, founded, arrives (April 2019), credentials, names
TABLE = """
AT G 2017-12-18 2017-12-18 1955-12-14 24T09:10 2018-05-03 奥地利 Austria
AZ S 2003-10-31 2018-04-18 1992-03-02 24T21:40 -          阿塞拜疆 Azerbaijan
BY S 1994-07-20 2015-11-06 1945-10-24 24T07:25 2016-11-08 白俄罗斯 Belarus
BN S 1967-10-05 1967-10-05 1984-09-21 25T14:00 -          文莱 Brunei
KH G 1985-01-14 2018-09-06 1955-12-14 25T11:30 -          柬埔寨 Cambodia
CL S 2010-03-11 2018-03-11 1945-10-24 23T22:15 2018-07-10 智利 Chile
CY S 2013-02-28 2018-02-28 1960-09-20 25T05:50 -          塞浦路斯 Cyprus
CZ S 2013-03-08 2018-03-08 1993-01-19 25T06:20 2017-01-12 捷克 Czech Republic
DJ S 1999-05-08 2016-05-08 1977-09-20 23T15:35 -          吉布提 Djibouti
EG S 2014-06-08 2018-06-02 1945-10-24 24T19:00 -          埃及 Egypt
ET G 2018-04-02 2018-04-02 1945-11-13 23T17:20 -          埃塞俄比亚 Ethiopia
GR G 2015-01-26 2015-09-21 1945-10-25 25T09:45 -          希腊 Greece
HU G 1998-07-06 2018-05-18 1955-12-14 24T12:30 2018-10-30 匈牙利 Hungary
ID D 2014-10-20 2014-10-20 1950-09-28 24T15:05 -          印度尼西亚 Indonesia
IT G 2018-06-01 2018-06-01 1955-12-14 25T20:10 -          意大利 Italy
KZ S 2019-03-20 2019-03-20 1992-03-02 26T08:00 -          哈萨克斯坦 Kazakhstan
KE S 2013-04-09 2017-11-28 1963-12-16 24T10:25 -          肯尼亚 Kenya
KG S 2017-11-24 2017-11-24 1992-03-02 25T10:05 -          吉尔吉斯斯坦 Kyrgyzstan
LA S 2016-04-20 2016-04-20 1955-12-14 25T16:40 2016-05-30 老挝 Laos
MY G 1981-07-16 2018-05-10 1957-09-17 24T18:15 -          马来西亚 Malaysia
MN S 2017-07-10 2017-07-10 1961-10-27 24T13:55 -          蒙古国 Mongolia
MZ S 2015-01-15 2015-01-15 1975-09-16 23T13:10 -          莫桑比克 Mozambique
MM G 2016-04-06 2016-04-06 1948-04-19 24T16:30 2018-03-02 缅甸 Myanmar
NP S 2015-10-29 2018-03-14 1955-12-14 24T11:40 -          尼泊尔 Nepal
PK G 2018-08-18 2018-08-18 1947-09-30 25T03:20 -          巴基斯坦 Pakistan
PG G 2011-08-02 2017-08-02 1975-10-10 24T06:05 -          巴布亚新几内亚 Papua New Guinea
PH S 2016-06-30 2016-06-30 1945-10-24 24T20:30 2017-02-14 菲律宾 Philippines
PT S 2016-03-09 2016-03-09 1955-12-14 26T06:30 -          葡萄牙 Portugal
RU S 2000-05-07 2018-05-07 1945-10-24 26T04:10 2013-05-06 俄罗斯 Russia
RS S 2017-05-31 2017-05-31 2000-11-01 24T23:30 -          塞尔维亚 Serbia
SG G 2004-08-12 2004-08-12 1965-09-21 25T15:10 -          新加坡 Singapore
CH S 2019-01-01 2019-01-01 2002-09-10 25T08:30 -          瑞士 Switzerland
TJ S 1994-11-16 2013-11-16 1992-03-02 24T17:00 -          塔吉克斯坦 Tajikistan
TH G 2014-08-24 2014-08-24 1946-12-16 26T10:15 -          泰国 Thailand
AE G 2006-01-05 2006-01-05 1971-12-09 25T01:15 -          阿联酋 United Arab Emirates
UZ S 2016-12-14 2016-12-14 1992-03-02 25T13:00 -          乌兹别克斯坦 Uzbekistan
VN G 2016-04-07 2016-04-07 1977-09-20 25T12:20 -          越南 Vietnam
UN O 2017-01-01 2017-01-01 1945-10-24 26T05:00 -          联合国 United Nations
MF O 2011-07-05 2011-07-05 1945-12-27 24T14:30 - 国际货币基金组织 International Monetary Fund
"""
ROWS = [line.split(maxsplit=8) for line in TABLE.strip().splitlines()]
STATES = tuple(row[0] for row in ROWS if row[1] != "O")
"""In the order of the ministry's list."""

SUMMIT = Engagement(
    id="summit",
    title_en="Round table",
    engagement=EngagementKind.SESSION,
    tracks=tuple(f"track-{row[0]}" for row in ROWS),
    start=datetime(2019, 4, 27, 1, 0, tzinfo=UTC),
)


def heads_plan(*more: Record) -> Plan:
    """A book with the forty and an engagement in which all take part."""
    host = HostPerson(id="host", name_zh="主人", role=HostRole.LEADER)
    records: list[Record] = [host, SUMMIT]
    records.append(Holding(id="host-there", item="summit", resource="host", role=HoldingRole.HOST))
    for row in ROWS:
        records += _coming(row)
    return Plan([*records, *more])


def an_order(**fields: Any) -> NamedOrder:
    """An order of the summit with the host in the chair."""
    return NamedOrder(id="order", engagement="summit", **({"hosts": ("host",)} | fields))


def _coming(row: list[str]) -> list[Record]:
    code, sort, first, current, founded, arrives, credentials, name_zh, name_en = row
    organisation = sort == "O"
    return [
        Delegation(
            id=f"party-{code}",
            code=code,
            name_zh=name_zh,
            name_en=name_en,
            country="" if organisation else code,
            jurisdiction=Jurisdiction.ORGANISATION if organisation else Jurisdiction.FOREIGN,
            founded=date.fromisoformat(founded),
        ),
        Member(
            id=code,
            delegation=f"party-{code}",
            role=MemberRole.PRINCIPAL,
            rank_class=CLASSES[sort],
            first_since=date.fromisoformat(first),
            title_since=date.fromisoformat(current),
            credentials_on=None if credentials == NONE else date.fromisoformat(credentials),
        ),
        Stay(
            id=f"stay-{code}",
            delegation=f"party-{code}",
            arrives=datetime.fromisoformat(f"2019-04-{arrives}:00+08:00"),
            departs=datetime(2019, 4, 28, tzinfo=UTC),
        ),
        Track(id=f"track-{code}", stay=f"stay-{code}", members=(code,)),
    ]
