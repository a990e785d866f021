"""The plan behind the golden sheet of flags: two guests on one road, on one day. Flags are those of
states that there are; the visits are invented."""

FLAGS = """
delegation BRA 巴西总统 | President of Brazil; code BRA; country BR
  stay BRA.1 2024-07-11 08:00 PEK_VIP > 2024-07-12 10:00 PEK_VIP; confirmed
  phase state
  track main principal
delegation NEP 尼泊尔总理 | Prime Minister of Nepal; code NEP; country NP
  stay NEP.1 2024-07-11 10:00 PEK_VIP > 2024-07-12 18:00 PEK_VIP; confirmed
  phase official
  track main principal
day 2024-07-11
  09:00-09:45 BRA.main motorcade PEK_VIP > DYT_E; as B1
  11:00-11:45 NEP.main motorcade PEK_VIP > DYT_E; as N1
  15:00-16:00 BRA.main expanded-talks 大范围会谈 | Expanded talks @ GHP; as B2
record flag-road AIR; name 机场高速 | Airport Expressway; roads R4_SIY-AX_DSZ R3_SY-R4_SIY
  ; overlap together
record flag-post AIR/1; road AIR; number 1; side median; chainage-m 500
record flag-post AIR/2; road AIR; number 2; side median; chainage-m 1500
record flag-post AIR/3; road AIR; number 3; side median; chainage-m 2500
record flag-post AIR/4; road AIR; number 4; side median; chainage-m 3500; status damaged
record flag-road SAN; name 三里河路 | Sanlihe Road; roads D_DYT-D_GJK
record flag-post SAN/1; road SAN; number 1; chainage-m 100
record flag-post SAN/2; road SAN; number 1; side left; chainage-m 100
record flag-plan FB; serves BRA.1; name 巴西访问挂旗 | Flags for Brazil; roads AIR, SAN
record flag-plan FN; serves NEP.1; name 尼泊尔访问挂旗 | Flags for Nepal; roads AIR
  ; up-by 2024-07-11 08:30
record flag-stock SB; state BR; amount 40
record flag-stock SN; state NP; amount 1; on-order 2; arrives 2024-07-01
record flag-stock SC; state CN; amount 40
"""

FLAG_ORDERS = FLAGS.replace(
    "record flag-plan FB;",
    """record flag-crew C1; name 挂旗一组 | First crew; hands 4; has-lift; posts-per-hour 3
record flag-plan FB; crews C1;""",
)
"""The same with a crew for the first visit, in the usual nights."""

STOCK_ORDERS = (
    FLAGS.replace(
        "record flag-stock SB; state BR; amount 40",
        "record unit MILL; name 第一旗帜厂 | First Flag Works; contact 010-5555 0101\n"
        "record flag-stock SB; state BR; amount 1; making-days 6; supplier MILL\n"
        "record flag-stock SB2; state BR; size desk; amount 2; supplier MILL",
    )
    + "delegation SYR 叙利亚总统 | President of Syria; code SYR; country SY\n"
    + """  stay SYR.1 2025-02-11 08:00 PEK_VIP > 2025-02-12 10:00 PEK_VIP; confirmed
  phase state
  track main principal
record flag-plan FS; serves SYR.1; name 叙利亚访问挂旗 | Flags for Syria; roads SAN
record flag-stock SS; state SY; design SY-1980; amount 30; supplier MILL
"""
)
"""The same with a supplier, a visit whose flag has changed, and old flags of it in store."""

FLAG_BRIEF = (
    FLAG_ORDERS.replace(
        "15:00-16:00 BRA.main",
        "14:00-14:20 BRA.main welcome 欢迎仪式 | Welcome ceremony @ GHP\n  15:00-16:00 BRA.main",
    ).replace(
        "record flag-road AIR;",
        "record unit ROADS; name 市容管理处 | City Appearance Office\n"
        "record flag-road AIR; unit ROADS;",
    )
    + """record half-mast HM; state BR; starts 2024-07-11 00:00; ends 2024-07-12 00:00
"""
)
"""The same with a welcome, a unit that answers for a road, and mourning nobody has decided on."""

BRIEFING = (
    """
record unit ROADS; name 市容管理处 | City Appearance Office
record host-person LI; name 李敏 | Li Min; title 处长 | Head of division; role officer
  ; unit ROADS; phone 010-5555 0202
"""
    + FLAG_BRIEF.replace("record unit ROADS; name 市容管理处 | City Appearance Office\n", "")
    .replace("code BRA; country BR", "code BRA; country BR; home-zone America/Sao_Paulo")
    .replace("10:00 PEK_VIP; confirmed", "10:00 PEK_VIP; confirmed; officer LI", 1)
    + """record member BRA-1; delegation BRA; name 席尔瓦 | Silva; title 总统 | President
  ; role principal; order 1; rank-class head-of-state; languages pt; avoids shellfish
record member BRA-2; delegation BRA; name 科斯塔 | Costa; title 部长 | Minister; order 2; step-free
record anthem AB; state BR; seconds 62; approved-on 2024-06-20
record host-person WANG; name 王译 | Wang Yi; role interpreter; languages pt
record holding H1; item B2; resource WANG; role interpreter
record task T1; serves BRA.1; title 核对旗帜 | Compare the flags; due 2024-07-09 18:00
"""
)
"""The same with members, an anthem, and people of our side who have to do with the guests."""

HONG_KONG = """
delegation HKG 香港经贸代表团 | Hong Kong traders; code HKG; country HK; jurisdiction sar
  stay HKG.1 2024-07-11 08:00 > 2024-07-12 10:00; confirmed
  track main principal
day 2024-07-11
  10:00-11:00 HKG.main meeting 会见 | Meeting @ GHP; as H1
record flag-set HS; engagement H1; place table; host 2; guest 2; size desk
"""
"""A delegation that is no foreign one, for which somebody put out two flags of the guest."""
