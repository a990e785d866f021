"""A plan in which every case about interpreters, names, food and gifts, pools and keeping apart
occurs."""

PEOPLE_CASES = """
person lin interpreter 林译员 | Ms Lin; speaks zh pt
person gu interpreter 顾译员 | Mr Gu; speaks zh ar
person liu leader 刘市长 | Mayor Liu; speaks zh; rank 3
person xu leader 许副市长; rank 4
room BLUE 蓝厅 | Blue Room; in HALL; ways 一号电梯
room GREEN 绿厅 | Green Room; in HALL; ways 一号电梯
pool cars 2 护卫车 | Escort cars
delegation P 丁国 | Country P; code PPP; speaks pt
  member p1 principal 丁一 | Pia; title 总统; avoids halal clock 青瓷
  member p2 official Rui; title Minister; title-since 2023-04-20
  stay P.1 2023-04-13 20:00 > 2023-04-16 10:00; residence FAR
  track main principal: p1 p2
delegation Q 戊国 | Country Q; code QQQ
  stay Q.1 2023-04-13 20:00 > 2023-04-16 10:00; residence FAR
  track main principal
apart K1 P Q
apart K2 P B not-adjacent
apart K3 Q A not-by-chance
day 2023-04-14
10:00-11:00 P.main meeting 双边会见 | Bilateral @ WEST; as E1; with liu gu(pt/zh)
10:30-11:30 B.main tea 茶会 | Tea party @ BLUE; as E2; with gu(20/0)
10:40-11:20 Q.main tea 座谈 | Round table @ GREEN; as E3; with gu
11:35-11:50 Q.main visit 参观 | Tour @ GREEN; as E4; with gu(10/0) xu
12:00-13:00 P.main lunch 工作午餐 | Working lunch @ WEST; as E5; with liu; agreed-rank 2
12:00-13:00 B.main lunch 午餐会 | Luncheon @ WEST; as E6; with lin
14:00-16:10 P.main meeting 会谈 | Talks @ WEST; as E7; with liu lin; holds cars(3)
16:15-17:00 P.main press 见记者 | Press @ WEST; as E8; with liu lin
18:00-19:00 P.main,Q.main banquet 晚宴 | Dinner @ GREEN; as E9; offers pork clock 青瓷; with gu
20:00-20:50 A.main performance 演出 | Performance @ BLUE; as E10
20:05-20:55 Q.main performance 音乐会 | Concert @ HALL; as E11
21:00-23:30 P.main meeting 夜谈 | Night talk @ NEXT; as E12; with liu lin
21:00-22:00 Q.main meeting 对谈 | Dialogue @ NEXT; as E13
12:30-12:50 Q.main car FAR > HALL; as M1
13:00-13:10 A.main visit 走访 | Call @ HALL; as E14
09:00-09:30 P.main meeting 早会 | Early talk @ WEST; as E15; with liu
"""
