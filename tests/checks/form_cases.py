"""A plan in which every case about honours, standing, plans B, set-up, rest and tasks occurs."""

from reception.checks.checker import Checker
from tests.checks.book import written

FORM_CASES = """
setting entitlement.official.escort not
setting entitlement.important.signing must
thing guard guard-of-honour 仪仗队 | Guard; setup 40
thing battery salute-battery 礼炮队 | Battery; setup 60
thing quick band 军乐小队 | Small band
thing bikes escort 护卫队 | Escort
room PLAZA 广场 | Plaza; in HALL; outdoor
room SHUT 修缮厅 | Shut Room; in HALL
  closed 2023-04-15 08:00 > 2023-04-15 09:30 修缮 | repairs
delegation W 丙国 | Country W; code WWW; home-zone America/Sao_Paulo
stay W.1 2023-04-14 08:00 > 2023-04-16 10:00
phase working
track main principal
delegation O 丁国 | Country O; code OOO
stay O.1 2023-04-13 08:00 > 2023-04-16 10:00
phase official
track main principal
delegation I 己国 | Country I; code III
stay I.1 2023-04-13 08:00 > 2023-04-16 10:00
phase important
track main principal
delegation HK 港团 | Hong Kong; code HKG; sar
stay HK.1 2023-04-14 08:00 > 2023-04-16 10:00
phase state; as HKP
track main principal
day 2023-04-14
09:30-10:00 W.main meeting 早会 | Early talk @ NEXT; as E1
10:30-10:45 W.main welcome 小仪式 | Small ceremony @ WEST; as E2; holds guard battery
09:00-09:15 O.main welcome 大仪式 | Large ceremony @ PLAZA; as E3; holds battery quick
  ; remarks 鸣礼炮21响 | 21-gun salute
08:00-08:20 O.main motorcade NEXT > HALL; as M1; holds bikes
10:00-11:00 HK.main welcome 访华欢迎 | Welcome to China @ EAST; as E4; holds guard
14:00-15:00 I.main meeting 会见 | Call @ EAST; as E5
14:00-14:15 I.main welcome 迎接 | Greeting @ PLAZA; as E6; holds quick
  or 14:00-14:15 welcome 室内迎接 | Greeting indoors @ EAST; as E7
15:00-15:30 O.main press 露天记者会 | Open-air press @ PLAZA; as E8
16:00-16:30 O.main visit 看花 | Flowers @ PLAZA; as E9; outdoor
16:00-16:30 O.main visit 看画 | Pictures; as E10; variant-of E9; in-force no
17:00-17:15 O.main welcome 堂上仪式 | Ceremony in the hall @ WEST; as E18; holds battery
day 2023-04-15
09:00-10:00 I.main visit 参观一 | First visit @ HALL; as E11
10:00-11:10 I.main visit 参观二 | Second visit @ HALL; as E12
11:10-13:00 I.main business 座谈 | Round table @ HALL; as E13
13:00-15:30 I.main speech 演讲 | Speech @ HALL; as E14
10:00-10:30 O.main photo 合影 | Photograph @ SHUT; as E15; holds guard
13:00-13:40 I.main meeting 小会 | Small meeting @ WEST; as E16
14:00-14:30 O.main wreath 仪式 | Ceremony @ WEST; as E17; holds guard
task K1a 定文字 | Agree the text; serves E3; due 2023-04-14 10:00
task K1c 校文字 | Read the proof; due 2023-04-14 13:30
task K1b 印文字 | Print the text; serves E8; due 2023-04-14 14:00; minutes 120; after K1c
task K1d 送文字 | Bring the text; serves E3; done; done-at 2023-04-14 09:30; after K1c
task K1e 收文字 | File the text; done; done-at 2023-04-14 09:00; after K1d
task K1g 做框 | Make a frame; dropped
task K1f 裱文字 | Frame the text; after K1g
"""


def told_of(checker: Checker, *codes: str) -> list[str]:
    """The conflicts of these rules alone, each as its code, case and parties."""
    return [written(conflict) for conflict in checker.conflicts if conflict.code in codes]
