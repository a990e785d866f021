"""A plan with every case of the rules about aircraft, links and chains."""

TIME_CASES = """
delegation F 己国 | Country F; code FFF
stay F.1 2023-04-14 08:00 > 2023-04-15 18:00
track main principal
track second ministers
day 2023-04-14
07:30-07:50 F.main tea 早茶 | Early tea; as E101
08:05-08:20 F.second meeting 短会 | Short meeting; as E102
10:00-11:00 F.main meeting 会见 | Call @ WEST; as E103; not-before 10:05; fixed
11:10-11:20 F.main tea 茶叙 | Tea @ WEST; as E104
11:25-11:40 F.main rest 小憩 | Pause @ WEST; as E105
11:45-12:30 F.main lunch 午餐 | Lunch @ FAR; as E106
12:40-13:30 F.main meeting 会谈 | Talks @ HALL; as E107; fixed
10:30-10:40 F.second photo 留影 | Photograph @ WEST; as E108
14:00-14:10 F.second press 吹风 | Briefing @ WEST; as E109
link L1 E103 > E104; at-least 20; reason 稍事休息 | a short rest
link L2 E104 > E105; at-most 2
link L3 E103 start > E108 start; at-least 5; at-most 20
link L4 E107 start > E109 start; at-least -10; at-most -5
day 2023-04-15
17:30-17:50 F.main meeting 话别 | Farewell call; as E110
17:40-18:10 F.second visit 参观 | Sight; as E111
"""
