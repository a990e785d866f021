"""A plan in which every case about roads occurs, on the roads that come with the program."""

ROAD_CASES = """
venue PEK_VIP 专机楼 | Special Apron; at 40.0690 116.5870
venue DYT_E 国宾馆 | Guesthouse; at 39.9178 116.3325
delegation K 壬国 | Country K; code KKK
stay K.1 2023-04-14 08:00 > 2023-04-16 10:00
track main principal
day 2023-04-14
10:00-11:00 K.main motorcade PEK_VIP > DYT_E; as ROAD1
record road-closure SHUT; reason 马拉松 | marathon; venues DYT_E
  ; starts 2023-04-14 09:00; ends 2023-04-14 12:00
"""
