"""A plan in which every case about ceremonies, wreaths and the Square occurs."""

CEREMONY_CASES = """
venue TAM_SQ 广场 | The Square; at 39.9010 119.4000
  closed 2023-04-15 06:00 > 2023-04-15 09:30 布展 | exhibition
venue MON 纪念碑 | The Monument; at 39.9005 119.4010
room NORTH 碑北 | North side; in MON; outdoor
room OPEN 东广场 | East Plaza; in HALL; outdoor
delegation W 丙国 | Country W; code WWW
stay W.1 2023-03-01 08:00 > 2023-10-02 23:00
phase state
track main principal
delegation V 丁国 | Country V; code VVV
stay V.1 2023-03-01 08:00 > 2023-10-02 23:00
phase state
track main principal
day 2023-04-14
10:00-10:20 W.main wreath 献花圈一 | Wreath one @ NORTH; as E1
10:25-10:50 V.main wreath 献花圈二 | Wreath two @ NORTH; as E2
11:10-11:25 V.main welcome 露天仪式 | Open-air ceremony @ OPEN; as E3
09:30-09:45 V.main visit 看碑 | Visit to the Monument @ MON; as E4
18:00-18:25 V.main wreath 献花圈三 | Wreath three @ NORTH; as E5
06:00-06:25 V.main wreath 献花圈四 | Wreath four @ NORTH; as E6
day 2023-04-15
10:00-10:25 W.main wreath 献花圈五 | Wreath five @ NORTH; as E7
day 2023-10-01
10:00-10:25 W.main wreath 献花圈六 | Wreath six @ NORTH; as E8
14:00-14:10 W.main signing 签字 | Signing @ WEST; as E9
15:00-15:10 W.main press 记者会 | Press @ WEST; as E10
record half-mast HM1; state VV; starts 2023-10-01 00:00; ends 2023-10-02 00:00
record wreath WR1; engagement E1
record wreath WR2; engagement E2; leader wang; alternate-start 2023-04-15 08:00
  ; weather-decision-at 2023-04-14 10:00
  ; ribbons [{"text": "永垂不朽"}, {"text": "Glory", "approved_on": "2023-04-01"}]
  ; music [{"part": "guest_anthem"}]
record ceremony C1; engagement E9
record cue C1a; ceremony C1; order 1; number 1; begun-by act; usual-seconds 700
  ; least-seconds 660; action 签字 | sign
record ceremony C2; engagement E10
record cue C2a; ceremony C2; order 1; number 1; begun-by act; usual-seconds 700
  ; least-seconds 500; action 讲话 | speak
record cue C2b; ceremony C2; order 2; number 2; begun-by clock; offset-seconds -300
  ; usual-seconds 60; action 介绍 | introduce
record cue C2c; ceremony C2; order 3; number 3; usual-seconds 60; branch rain
  ; action 撑伞 | umbrellas
record ceremony C3; engagement E6; template wreath
record cue C3a; ceremony C3; order 1; number 1; usual-seconds 60; actors guest; position 标记点
record cue C3b; ceremony C3; order 2; number 2; usual-seconds 60; actors host; position 碑座北侧
record standing ST1; ceremony C3; role guest; position 标记点; ground monument; right-m 80
record standing ST2; ceremony C3; role host; position 碑座北侧; ground east-plaza
record standing ST3; ceremony C3; role host; position 天桥; ground monument
record standing ST4; ceremony C3; role band; ground monument; up-m 24
record forecast CW1; starts 2023-10-01 12:00; ends 2023-10-01 18:00; sky rain; rain-chance 70
"""
