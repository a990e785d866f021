"""The examples of the rules about flags on the page on rules: lines below those of the party."""

BRAZIL = """
  delegation BRA 巴西总统 | President of Brazil; code BRA; country BR
  stay BRA.1 2024-07-11 08:00 > 2024-07-12 10:00; standard declined
  phase state
  track main principal
  day 2024-07-11
  09:00-09:45 BRA.main motorcade PEK_VIP > DYT_E; as W
"""
NEPAL = """
  delegation NEP 尼泊尔总理 | Prime Minister of Nepal; code NEP; country NP
  stay NEP.1 2024-07-11 10:00 > 2024-07-12 18:00
  phase official
  track main principal
  11:00-11:45 NEP.main motorcade PEK_VIP > DYT_E; as V
"""
ROAD = """
  record flag-road AIR; name 机场高速 | Airport Expressway; roads R4_SIY-AX_DSZ
  record flag-post P1; road AIR; number 1; side median; chainage-m 500
  record flag-post P2; road AIR; number 2; side median; chainage-m 1500
"""
PLAN = "  record flag-plan FB; serves BRA.1; name 巴西访问挂旗 | Flags for Brazil; roads AIR"

FLAG_EXAMPLES = {
    "F1": f"{BRAZIL}{NEPAL}{ROAD}{PLAN}; down-after 2024-07-11 12:00",
    "F2": f"{BRAZIL}{ROAD}{PLAN}; states BR PY",
    "F3": f"{BRAZIL}{ROAD}{PLAN}\n  record flag-choice C; plan FB; post P1; flags CN BR",
    "F4": f"""{BRAZIL}{NEPAL}{ROAD.replace("AX_DSZ", "AX_DSZ; overlap together", 1)}{PLAN}
  ; down-after 2024-07-11 12:00
  record flag-plan FN; serves NEP.1; name 尼泊尔访问挂旗 | Flags for Nepal; roads AIR; size no-5
""",
    "F5": f"{BRAZIL}{ROAD}{PLAN}; size no-2\n  record flag-post P3; road AIR; number 3"
    "; side median; chainage-m 1900; largest no-4",
    "F6": f"{BRAZIL}{ROAD}{PLAN}; up-by 2024-07-11 09:14",
    "F7": f"{BRAZIL}{ROAD}{PLAN}\n  record flag-stock S; state BR; amount 3"
    "\n  record flag-stock T; state CN; amount 40\n  record flag-stock U; state CN; size no-5"
    "\n  record flag-stock R; state BR; size no-5",
    "F8": f"{BRAZIL}{ROAD}{PLAN}"
    "\n  record half-mast H; state CN; starts 2024-07-11 00:00; ends 2024-07-12 00:00",
    "F9": f"{BRAZIL}{ROAD}{PLAN}\n  record forecast GALE; starts 2024-07-11 06:00"
    "; ends 2024-07-11 09:00; wind-force 6; gust-force 8; source 市气象台",
}
