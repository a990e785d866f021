"""A plan in which every case about flags occurs, on the roads from the airport into the city."""

FLAG_CASES = """
venue PEK_VIP 专机楼 | Special Apron; at 40.0690 116.5870
venue DYT_E 国宾馆 | Guesthouse; at 39.9170 116.3279
delegation G 戊国 | Country G; code GGG; country BR
stay G.1 2023-04-14 08:00 > 2023-04-16 10:00
phase state
track main principal
delegation H 己国 | Country H; code HHH; country IE
stay H.1 2023-04-14 08:00 > 2023-04-16 10:00
phase working
track main principal
delegation I 庚国 | Country I; code III; country QQ
stay I.1 2023-04-14 08:00 > 2023-04-16 10:00
phase state
track main principal
delegation J 辛地 | Region J; code JJJ; country HK; jurisdiction sar
stay J.1 2023-04-14 08:00 > 2023-04-16 10:00
phase sar
track main principal
delegation K 壬国 | Country K; code KKK; country AF
stay K.1 2025-04-14 08:00 > 2025-04-16 10:00
phase state
track main principal
day 2023-04-14
10:00-11:00 G.main motorcade PEK_VIP > DYT_E; as M11
12:00-13:00 H.main motorcade PEK_VIP > DYT_E; as M12
record flag-road FR1; name 机场路一 | Airport Road One; roads R4_SIY-AX_DSZ
record flag-post FR1/R1; road FR1; number 1; chainage-m 500
record flag-post FR1/R2; road FR1; number 2; chainage-m 900
record flag-road FR2; name 机场路二 | Airport Road Two; roads R3_SY-R4_SIY; overlap together
record flag-post FR2/R1; road FR2; number 1; chainage-m 500; largest no-5
record flag-post FR2/R2; road FR2; number 2; chainage-m 700; arms 1
record flag-road FR3; name 空路 | Empty Road; roads AX_ZJZ-R3_SY nowhere
record flag-road FR4; name 重路 | Same Road; roads AX_ZJZ-R3_SY
record flag-crew FCR; name 一组 | Crew One; posts-per-hour 1
  ; windows [{"starts": "2023-04-13T21:00:00+08:00", "ends": "2023-04-13T22:00:00+08:00"}]
record flag-plan FG1; serves G.1; name 甲方案 | Plan One; roads FR1, FR3; crews FCR
  ; down-after 2023-04-14 14:00
record flag-plan FG2; serves G.1; name 乙方案 | Plan Two; roads FR2
  ; up-by 2023-04-14 10:30; down-after 2023-04-14 12:30
record flag-plan FH1; serves H.1; name 丙方案 | Plan Three; roads FR2; size no-2
  ; up-by 2023-04-14 11:00; down-after 2023-04-14 12:10
record flag-plan FI1; serves I.1; name 丁方案 | Plan Four; roads FR4
record flag-plan FJ1; serves J.1; name 戊方案 | Plan Five; roads FR4
record flag-plan FS1; serves G.1; name 己方案 | Plan Six; roads FR4; pattern all-states
  ; states PY IE CI AF SCO QQ TW SA NR; half-mast all-half
record flag-plan FS2; serves G.1; name 庚方案 | Plan Seven; roads FR4; states NP
record flag-picture FPX; state NP; source 未核实
record flag-choice FC1; plan FG1; post FR1/R1; flags BR -
record flag-choice FC2; plan FG1; post FR1/R2; flags CN BR
record flag-choice FC3; plan FG2; post FR2/R2; flags BR CN
record flag-post FR1/R3; road FR1; number 3; chainage-m 1200
record flag-choice FC4; plan FG1; post FR1/R3; flags - -
record flag-road FR6; name 间挂路 | Alternating Road; roads AX_DSZ-R5_WY
record flag-post FR6/R1; road FR6; number 1; chainage-m 80
record flag-plan FA1; serves G.1; name 壬方案 | Plan Nine; roads FR6; pattern alternate
record flag-choice FC5; plan FA1; post FR6/R1; flags BR NP
record flag-road FR5; name 环路 | Ring Road; roads AX_DSZ-R5_WY
record flag-post FR5/R1; road FR5; number 1; chainage-m 50; access lane
record flag-plan FL1; serves G.1; name 辛方案 | Plan Eight; roads FR5; crews FCR
  ; up-by 2023-04-14 08:00; down-after 2023-04-14 14:00
record forecast FW1; starts 2023-04-13 21:30; ends 2023-04-14 15:00; wind-force 8; source 气象台
record forecast FW2; starts 2023-04-13 21:30; ends 2023-04-13 21:30; sky rain
record lane-permit FP1; road FR3
  ; windows [{"starts": "2023-04-13T22:00:00+08:00", "ends": "2023-04-13T21:00:00+08:00"}]
record flag-stock FK1; state BR; amount 1
record half-mast HM2; state CN; starts 2023-04-14 00:00; ends 2023-04-15 00:00
"""
