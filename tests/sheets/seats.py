"""Orders, seatings and places for the golden sheets; Nasr has no seat at the banquet yet."""

from __future__ import annotations

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
seats talks; host wang; guest alva; agreed-by ARC; host-agreed-on 2024-04-08
  ; inspected-on 2024-04-10; as S.talks
seat alva 1/1
seat rosa 1/2
seat vidal 1/3
seat nasr 1/4
seat wang 2/1
seat chen 2/2
seat sun 2/3
seat zhou 2/4
  17:50-18:00 ARC.main,BOR.main photo 合影 | Photograph @ HALL; as F; with wang(host) sun
order photo: alphabet english, classes mixed; hosts wang; as O
  ; name 合影次序 | Order of the photograph
moved berg before alva; reason 需提前离场 leaves early; author li; at 2024-04-09 16:00
seats photo; host wang; guest alva; as S.photo
seat wang 1
seat alva 2
seat berg 3
seat sun 4
seat rosa 5
seat vidal 6
seat nasr 7
  18:30-20:00 ARC.main,BOR.main banquet 欢迎宴会 | Banquet @ HALL; as D
    ; with wang(host) sun zhou qian chen(zh/pt)
seats round-tables: 2 tables of 6, interpreters behind; host wang; guest alva; as S.dinner
seat wang 1/1
seat alva 1/2
seat rosa 1/3
seat sun 1/4
seat zhou 1/5
seat chen 1/7
seat qian 2/1
seat berg 2/2
seat vidal 2/3
"""
