"""The examples of the rules about ceremonies on the page on rules: lines below those of the
party."""

MONUMENT = """
  venue TAM_SQ 广场 | The Square; at 39.9033 119.7200
  venue MON 纪念碑 | Monument; at 39.9031 119.7200
  room NORTH 纪念碑北侧 | North side; in MON; outdoor
"""

CEREMONY_EXAMPLES = {
    "C1": """
  10:00-10:10 ARC.main signing 签字 | Signing @ HALL; as S
  record ceremony SC; engagement S
  record cue S1; ceremony SC; order 1; number 1; usual-seconds 420; least-seconds 300
  record cue S2; ceremony SC; order 2; number 2; after S1; usual-seconds 360; least-seconds 240
""",
    "C2": """
  10:00-10:10 ARC.main signing 签字 | Signing @ HALL; as S
  record ceremony SC; engagement S
  record cue S1; ceremony SC; order 1; number 1; usual-seconds 420; branch !rain
  record cue S2; ceremony SC; order 2; number 2; usual-seconds 360; branch rain
  record forecast F; starts 2024-05-14 09:00; ends 2024-05-14 12:00; sky showers; rain-chance 70
""",
    "C3": f"""{MONUMENT}
  10:00-10:25 ARC.main wreath 敬献花圈 | Wreath-laying @ NORTH; as W
  record wreath WW; engagement W; asked-on 2024-05-01; leader-state not_needed; approach car
  ; wreath-state not_needed; alternate-start 2024-05-15 08:00; weather-decision-at 2024-05-14 06:00
  ; music [{{"part": "guest_anthem", "approved_on": "2024-05-10"}}, \
{{"part": "host_anthem", "approved_on": "2024-05-10"}}, \
{{"part": "tribute", "approved_on": "2024-05-10"}}]
  record ceremony WC; engagement W; template wreath
  record cue W1; ceremony WC; order 1; number 1; usual-seconds 420; actors guest city_leader
  ; position 标记点 | the mark
  record standing WS; ceremony WC; role guest; position 标记点; ground monument; up-m 39.2
""",
    "W1": f"""{MONUMENT}
  10:00-10:25 ARC.main wreath 敬献花圈 | Wreath-laying @ NORTH; as W; with wang(accompanying)
  record wreath WW; engagement W; asked-on 2024-05-01; leader wang; approach car
  ; alternate-start 2024-05-15 08:00; weather-decision-at 2024-05-14 06:00
  ; music [{{"part": "guest_anthem", "approved_on": "2024-05-10"}}, \
{{"part": "host_anthem", "approved_on": "2024-05-10"}}, \
{{"part": "tribute", "approved_on": "2024-05-10"}}]
  ; ribbons [{{"text": "永垂不朽", "language": "zh"}}]
""",
    "W2": f"""{MONUMENT}
  10:00-10:25 ARC.main wreath 敬献花圈 | Wreath-laying @ NORTH; as W
  10:25-10:50 BOR.main wreath 敬献花圈 | Wreath-laying @ NORTH; as V
""",
    "W3": f"""{MONUMENT}
  10:00-10:25 ARC.main wreath 敬献花圈 | Wreath-laying @ NORTH; as W; with wang(accompanying)
  record wreath WW; engagement W; asked-on 2024-05-01; leader wang; approach car
  ; weather-decision-at 2024-05-14 06:00
  ; music [{{"part": "guest_anthem", "approved_on": "2024-05-10"}}, \
{{"part": "host_anthem", "approved_on": "2024-05-10"}}, \
{{"part": "tribute", "approved_on": "2024-05-10"}}]
  ; ribbons [{{"text": "永垂不朽", "approved_on": "2024-05-10", "proof": "ribbon.jpg"}}]
""",
}
