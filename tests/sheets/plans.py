"""The plans behind the golden sheets; countries and persons are invented."""

from tests.sheets import seats

STATE_VISIT = """
unit INTL 国际处 | International Division; contact 8000-1101
unit COORD 协调督办处 | Coordination Division
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor; speaks zh en; rank 3
person li officer 李某 | Li Mou; phone 139-0000-0001
person chen interpreter 陈某 | Chen Mou; speaks zh pt
person zhao interpreter 赵某 | Zhao Mou; speaks zh pt
thing band band 军乐团 | Military band; base GHP
vehicle car1 car 1号车 | Car 1; plate 京A·00001; seats 3
vehicle van2 van 2号车 | Van 2; plate 京A·00002; seats 7
delegation ARC 阿卡总统 | President of Arcadia | Presidente da Arcádia; country XA; speaks pt
    ; home_zone America/Sao_Paulo
  member alva principal 阿尔瓦 | Alva; title 总统 | President; order 1
  member rosa spouse 罗莎 | Rosa; title 总统夫人 | Wife of the President; order 2
  member vidal official 维达尔 | Vidal; title 外交部长 | Minister of Foreign Affairs; order 3
  member staff entourage 随员 | Staff; persons 12
  stay ARC.1 2024-04-10 22:30 PEK_VIP > 2024-04-12 10:00 PEK_VIP; confirmed; residence DYT_18
    ; officer li; unit INTL; arrival_flight ARC 1; departure_flight ARC 2
  phase state
  track main principal: alva vidal staff
  track spouse spouse: rosa
day 2024-04-10
  22:30-22:50 main,spouse arrival 抵达首都国际机场 | Arrival at the airport @ PEK_VIP
    ; with wang(host) zhao(zh/pt); unit INTL
  22:55-23:35 main,spouse motorcade PEK_VIP > DYT_18; holds car1 van2
  !?23:40-00:20 main,spouse other 入住、医务通报 | Settling in, medical briefing @ DYT_18
day 2024-04-11
  ~09:45-? 60 main meeting 会见议长 | Call on the speaker @ GHP/Fujian; with chen(zh/pt); unit INTL
  10:00-11:30 spouse visit 参观故宫 | Visit to the Palace Museum @ GG_DH; with zhao(zh/pt)
    ; remarks 由东华门入 | enter by Donghua Gate; unit COORD
  11:15-11:40 main motorcade GHP > MON_HERO; drive 25 实测 | measured; holds car1 van2
  !11:45-12:10 main wreath 敬献花圈 | Wreath-laying @ MON_HERO; as W; holds band
    ; with wang(accompanying) chen(zh/pt); dress 深色正装 | dark suit; unit INTL
    ; participants 天安门地区管委会负责人 | Head of the Tiananmen Area Committee
    + 12:05-12:10 photo 合影 | Photograph; remarks 正面台阶 | front steps
    or 14:45-15:10 wreath 敬献花圈（改时） | Wreath-laying, later
      ; remarks 大雨时启用 | in heavy rain
  x15:20-15:50 main tea 茶叙 | Tea @ DYT_18
  ?16:00-17:00 main expanded-talks 大范围会谈 | Expanded talks; expects 30
  23:30-00:40 main,spouse banquet 欢迎晚宴 | Welcome banquet @ DYT_18/Dining
    ; with wang(host) chen(zh/pt); dress 深色正装或民族服装 | dark suit or national dress
    ; cars 原车队候客 | motorcade waits
day 2024-04-12
  09:15-09:50 main,spouse motorcade DYT_18 > PEK_VIP; drive 35
"""

HONG_KONG = """
unit HKM 港澳处 | Hong Kong and Macao Division
person sun officer 孙某 | Sun Mou; title 副主任 | Deputy Director; phone 139-0000-0002
delegation HK 香港特别行政区代表团 | Hong Kong SAR delegation; country HK; sar
  member ho principal 何某 | Ho Mou; title 司长 | Secretary; order 1
  member lam accompanying 林某 | Lam Mou; title 署长 | Director; order 2
  stay HK.1 2024-04-11 10:30 PEK_T3 > 2024-04-12 15:00 PEK_T3; confirmed; unit HKM; officer sun
  phase sar
  track main principal: ho lam
day 2024-04-11
  10:30-10:50 main arrival 抵京 | Arrival @ PEK_T3; with sun(host)
  10:55-11:45 main car PEK_T3 > TZ_GOV
  14:00-15:00 main meeting 京港合作座谈 | Beijing-Hong Kong cooperation meeting @ TZ_GOV
    ; with sun(host); unit HKM; remarks 不摆国旗对 | no pair of national flags
"""

SHARED_EVENING = """
unit INTL 国际处 | International Division
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor; rank 3
delegation ARC 阿卡总统 | President of Arcadia; country XA
  member alva principal 阿尔瓦 | Alva; title 总统 | President
  stay ARC.1 2024-04-10 09:00 > 2024-04-12 10:00; confirmed
  phase state
  track main principal: alva
delegation BOR 博里亚总理 | Prime Minister of Borea; country XB
  member berg principal 贝格 | Berg; title 总理 | Prime Minister
  stay BOR.1 2024-04-11 08:00 > 2024-04-12 20:00; confirmed
  phase official
  track main principal: berg
delegation CAL 卡拉代表团 | Delegation of Cala; country XC
  stay CAL.1 2024-04-11 08:00 > 2024-04-12 20:00; cancelled
  track main principal
day 2024-04-10
  22:40-00:30 ARC.main performance 文艺晚会 | Gala @ NCPA
day 2024-04-11
  08:30-09:00 - rehearsal 欢迎仪式合练 | Rehearsal of the welcome @ GHP/EastPlaza; unit INTL
  09:30-10:30 BOR.main meeting 会见 | Call @ TZ_GOV
  10:00-11:00 CAL.main meeting 会见（已取消） | Call that is off @ TZ_GOV
  18:30-20:30 ARC.main,BOR.main banquet 联合晚宴 | Joint banquet @ GHP/Banquet; with wang(host)
  ?18:20-18:30 ARC.main,BOR.main photo 集体合影 | Group photograph
  20:40-21:10 ARC.main motorcade GHP > DYT_18
"""

TASKS = """
unit SQUARE 天安门地区管委会 | Tiananmen Area Administrative Committee
unit INTL 国际处 | International Division
person li officer 李某 | Li Mou
delegation ARC 阿卡总统 | President of Arcadia; code ARC
  stay ARC.1 2024-04-10 09:00 > 2024-04-12 10:00; confirmed
  track main principal
delegation BOR 博里亚总理 | Prime Minister of Borea; code BOR
  stay BOR.1 2024-04-11 08:00 > 2024-04-12 20:00; confirmed
  track main principal
day 2024-04-10
  10:00-10:25 ARC.main wreath 向人民英雄纪念碑敬献花圈 | Wreath-laying at the Monument @ MON_HERO
  ; as W
  16:00-16:15 ARC.main,BOR.main welcome 欢迎仪式 | Welcome ceremony @ GHP; as C
 x18:00-19:00 ARC.main banquet 晚宴 | Banquet; as X
task ask 请使馆提供缎带文字 | Ask the embassy for the ribbon's text; minutes 60
  ; done; done-at 2024-04-08 17:30; unit INTL; person li
task ribbon 缎带文字经使馆确认 | Ribbon text confirmed by the embassy; minutes 240
  ; after ask
  ; due 2024-04-09 18:00; unit SQUARE; person li
task sew 缎带印制 | Ribbon printed; minutes 720; after ribbon; unit SQUARE
task lay 花圈送到并拍照存档 | Wreath delivered and photographed for the file; minutes 60
  ; after sew; serves W
task music 国歌版本经使馆确认 | Version of the anthem confirmed by the embassy; minutes 1440
  ; serves C; unit INTL
task rain 欢迎仪式室内外方案确定 | Decision: ceremony outdoors or indoors; serves C
  ; due 2024-04-10 14:00; unit INTL
task menu 晚宴菜单 | Menu of the banquet; serves X
task names 座位卡核对 | Name cards checked; serves BOR.1; due 2024-04-12 09:00; minutes 90
task photo 合影站位图 | Plan of the group photograph; after names
"""

MANY_SCRIPTS = """
delegation ORG 十五国协会秘书处 | Secretariat of the Association | Secretariat; organisation
  ; languages en
  member m01 principal 萨利赫 | Salih | صالح بن راشد; title 秘书长 | Secretary-General; order 1
  member m02 official 列维 | Levi | דוד לוי; title 司长 | Director; order 2
  member m03 official 颂猜 | Somchai | สมชาย ใจดี; title 处长 | Head of Section; order 3
  member m04 official 夏尔马 | Sharma | अनिल शर्मा; order 4
  member m05 official 索克 | Sok | សុខ ដារ៉ា; order 5
  member m06 official 本通 | Bounthong | ບຸນທອງ; order 6
  member m07 official 阿贝贝 | Abebe | አበበ በቀለ; order 7
  member m08 official 巴特尔 | Baatar | ᠪᠠᠭᠠᠲᠤᠷ; order 8
  member m09 official 伊万诺娃 | Ivanova | Иванова; order 9
  member m10 official 阮氏明 | Nguyen Thi Minh | Nguyễn Thị Minh; order 10
  member m11 accompanying 昂敏 | Aung Min | အောင်မင်း; order 11
  member m12 accompanying 贝里泽 | Beridze | ბერიძე; order 12
  member guards security 警卫 | Security; persons 6
  stay ORG.1 2024-04-11 09:00 > 2024-04-12 18:00; confirmed
  phase organisation
  track main principal: m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12 guards
day 2024-04-11
  10:00-11:30 main visit 参观北京城市图书馆 | Visit to the Beijing City Library @ TZ_LIB
"""

MOTORCADES = """
person li officer 李某 | Li Mou; title 处长 | Director; phone 010-5555 0101
person chen interpreter 陈某 | Chen Mou; phone 010-5555 0102
person wu driver 吴某 | Wu Mou; phone 010-5555 0103
vehicle lead police 警车 | Police car; plate 京A·00001警; seats 3
vehicle main car 红旗 | Red Flag; plate 京A·00002; seats 3; driver wu
vehicle next car 轿车 | Saloon; plate 京A·00003; seats 3
vehicle bus coach 中巴 | Coach; plate 京A·00004; seats 20
vehicle van luggage 行李车 | Luggage van; plate 京A·00005; seats 2
delegation ARC 阿卡共和国 | Republic of Arcadia | አርካዲያ; country XA; code ARC
  member alva principal 阿尔瓦 | Alva | አልቫ; title 总统 | President
  member bela spouse 贝拉 | Bela
  member cato official 卡托 | Cato; title 外长 | Foreign Minister; order 1
  member dora official 多拉 | Dora; title 大使 | Ambassador; order 2
  member guards security 卫队 | Guards; persons 4
  stay ARC.1 2024-04-10 20:00 > 2024-04-12 10:00
  phase state
  track main principal: alva bela cato dora guards
record gate G; venue DYT_18; name 东门 | East gate; role drop
record hospital WARD; name 友谊医院 | Friendship Hospital; venue DYT_18; phone 010-5555 0199
  ; languages zh en
day 2024-04-11
  09:00-09:45 main motorcade PEK_VIP > DYT_18; as W; holds lead main next bus van li chen
record motorcade M; move W; motorcycles 11; commander li; calls 频道 3; drop G; hospital WARD
  ; press-pool 停机坪西侧
record motorcade-car M1; motorcade M; order 1; role lead; vehicle lead; pass-class 红; call-sign 01
record motorcade-car M2; motorcade M; order 2; role principal; vehicle main; flagged; call-sign 02
record motorcade-car M3; motorcade M; order 3; role officials; vehicle next; call-sign 03
record motorcade-car M4; motorcade M; order 4; role staff; vehicle bus; call-sign 04
record motorcade-car M5; motorcade M; order 5; role luggage; vehicle van; ahead-minutes 30
record car-seat S1; car M2; position rear-right; person alva
record car-seat S2; car M2; position rear-left; person bela
record car-seat S3; car M2; position front; person chen
record car-seat S4; car M3; position rear-right; person cato
record car-seat S5; car M3; position rear-left; person dora
record car-seat S6; car M4; person guards; persons 4
record car-seat S7; car M5; person li
"""

CEREMONIES = """
person wang leader 王某 | Wang Mou; title 副市长 | Vice-Mayor
person chen interpreter 陈某 | Chen Mou
delegation ARC 阿卡总统 | President of Arcadia; code ARC
  member alva principal 阿尔瓦 | Alva
  member alba spouse 阿尔芭 | Alba
  stay ARC.1 2024-04-10 09:00 > 2024-04-12 10:00; confirmed
  track main principal: alva alba
day 2024-04-10
  10:00-10:25 ARC.main wreath 向人民英雄纪念碑敬献花圈 | Wreath-laying at the Monument
  ; room MON_HERO/North; as W; with wang(accompanying) chen
  15:00-15:05 ARC.main photo 合影 | Photograph; as P
record ceremony WC; engagement W; branches spouse; remarks 按流程执行 | as rehearsed
record cue W1; ceremony WC; order 1; number 1; begun-by clock; offset-seconds -2700; outside
  ; usual-seconds 600; actors florist wreath_officer; action 花圈就位 | set the wreath on its stand
  ; trigger 时刻 | clock; confirms wreath_officer; kit 花圈架 | wreath stand
record cue W2; ceremony WC; order 2; number 2; begun-by act; usual-seconds 90; actors city_leader
  ; trigger 车停稳 | the car stops; action 迎候并作介绍 | greet the guest and introduce the party
  ; position 停车点 | car stop; confirms protocol_officer
record cue W3; ceremony WC; order 3; number 3; after W2; usual-seconds 75; actors band
  ; trigger 介绍完毕 | the introductions are over; action 奏来访国国歌 | play the guest's anthem
record cue W4; ceremony WC; order 4; number 4; begun-by act; after W3; usual-seconds 40
  ; actors guest; trigger 礼兵退开 | the bearers are clear; side right; frame own
  ; action 上前整理缎带 | step up and straighten the ribbons; position 碑座北侧 | base, north side
record cue W5; ceremony WC; order 5; number 4a; begun-by act; after W4; usual-seconds 20
  ; actors guest spouse; branch spouse; trigger 主宾示意 | the guest's sign
  ; action 一同整理另一侧 | straighten the other side together
record cue W6; ceremony WC; order 6; number 5; after W5; branch !spouse rain; usual-seconds 30
  ; actors all; action 撑伞 | open the umbrellas; trigger 下雨 | it rains
record cue W7; ceremony WC; order 7; number 6; begun-by call; after W6; actors guest guest_party
  ; trigger “请” | “please”; action 默哀 | stand in silence
record cue W8; ceremony WC; order 8; number 7; after W7; usual-seconds 60
record ceremony PC; engagement P
record standing WS1; ceremony WC; role guest; position 碑座北侧; ground monument; right-m -1.5
  ; up-m 22; facing-degrees 170; reason 避开台阶
record standing WS2; ceremony WC; role interpreter; ground monument; right-m -6; up-m 30
record standing WS3; ceremony WC; role band; position 城楼; ground monument; right-m 30; up-m 52
record wreath WW; engagement W; leader wang; wreaths 2; size-cm 150; supplier 首都花店
  ; flowers 白菊、黄菊 | white and yellow chrysanthemums
  ; ribbons [{"text": "人民英雄永垂不朽", "language": "zh", "side": "left", "frame": "viewer", \
"approved_on": "2024-04-02", "approved_by": "Ms Vega", "proof": "ribbon-1.jpg"}, \
{"text": "المجد والخلود لأبطال الشعب", "language": "ar", "side": "right", "frame": "viewer"}, \
{"text": "From the President of the Republic of Arcadia and the whole people of Arcadia, \
with deep respect and everlasting gratitude", "language": "en"}, {}]
"""

SEATS = seats.SEATS
