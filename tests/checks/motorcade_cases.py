"""Plans in which every case about motorcades and gates occurs, and booths that are lacking."""

SEATS_CASES = """
vehicle car2 car 2号车 | Car 2; seats 3
vehicle van luggage 行李车 | Luggage van; seats 2
delegation HK 港团 | Hong Kong; code HKG; sar; languages pt
  member h1 principal 何一 | Ho
  stay HK.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal: h1
record hospital WARD; name 友谊医院 | Friendship Hospital; venue FAR; languages fr
record hospital CLINIC; name 市民医院 | City Hospital; venue HALL; languages fr
room AULA 礼堂 | Aula; in FAR; booths 2
10:00-10:40 A.main motorcade HALL > FAR; as SEATED; holds zhao
12:00-12:40 A.main motorcade FAR > HALL; as BACK
12:00-12:40 HK.main motorcade FAR > HALL; as HONGKONG
15:00-16:00 A.main session 全体会议 | Plenary @ AULA; as PLENARY; booths 3
record holding H; item SEATED; resource guards
record motorcade COLUMN; move SEATED
record motorcade-car FIRST; motorcade COLUMN; order 1; role principal; vehicle car1; flagged
record motorcade-car SECOND; motorcade COLUMN; order 2; role officials; vehicle car2
record motorcade-car SPARE; motorcade COLUMN; order 3; role spare; vehicle car2; flagged
record motorcade-car VAN; motorcade COLUMN; order 4; role luggage; vehicle van
record car-seat S1; car FIRST; position rear-right; person a1
record car-seat S2; car SECOND; position front; person zhao
record car-seat S3; car SECOND; position front; person a2
record car-seat S4; car SECOND; position rear-left; person zhao
record car-seat S5; car SECOND; position cabin; person guards; persons 12
record motorcade RETURN; move BACK; hospital WARD
record motorcade-car LEAD; motorcade RETURN; order 1; role lead; vehicle car1
record motorcade GUESTS; move HONGKONG; hospital CLINIC
record motorcade-car OTHER; motorcade GUESTS; order 1; role principal; vehicle car2; flagged
setting margin.hospital_minutes 0
"""

GATE_CASES = """
record gate ARRIVING; venue FAR; name 东门 | East gate; motorcades-per-slot 1; slot-minutes 2
  ; vehicles-per-slot 1
record gate WIDE; venue FAR; name 西门 | West gate; motorcades-per-slot 5; slot-minutes 2
  ; vehicles-per-slot 1
record gate LEAVING; venue HALL; name 南门 | South gate
10:00-10:40 A.main motorcade HALL > FAR; as FIRST
10:01-10:41 B.main motorcade HALL > FAR; as SECOND
record motorcade COLUMN; move FIRST; gate LEAVING; drop ARRIVING
record motorcade OTHER; move SECOND; gate LEAVING; drop ARRIVING
10:00-10:40 A.spouse motorcade HALL > FAR; as THIRD
record motorcade LADIES; move THIRD; drop WIDE
record motorcade-car CAR; motorcade LADIES; role officials
record motorcade-car BUS; motorcade LADIES; role officials
"""

TWO_COLUMNS = "record motorcade COLUMN; move IN\nrecord motorcade OTHERS; move OTHER"
FREEZING = "record motorcade COLUMN; move IN; freezes"
MEETING_CASES = tuple(
    f"09:00-09:40 A.main motorcade {way}; as IN\n{other}; as OTHER\n{columns}\n"
    for way, other, columns in (
        ("PEK_VIP > DYT_18", "09:04-09:50 B.main motorcade PEK_VIP > DYT_18", TWO_COLUMNS),
        ("PEK_VIP > DYT_18", "09:08-09:50 B.main motorcade DYT_18 > PEK_VIP", TWO_COLUMNS),
        ("PEK_VIP > DYT_18", "09:00-09:50 B.main motorcade DYT_18 > PEK_VIP", TWO_COLUMNS),
        ("MON_HERO > PEK_VIP", "09:00-09:50 B.main motorcade DYT_18 > TAM_SQ", TWO_COLUMNS),
        ("PEK_VIP > DYT_18", "09:20-09:50 B.main car DYT_18 > PEK_VIP", FREEZING),
        ("PEK_VIP > DYT_18", "09:25-09:35 B.main foot DYT_18 > DYT_E", FREEZING),
    )
)
"""On the roads that come with the program: one behind the other, towards each other with a median
and without, across each other, and somebody in streets that are held."""

PRESS_CASES = """
delegation P 丙国 | Country P; code PPP
  stay P.1 2023-04-13 20:00 > 2023-04-16 10:00
  track main principal
  track press press
day 2023-04-14
10:00-10:40 P.main motorcade HALL > FAR; as W
09:31-10:26 P.press coach HALL > FAR; as COACH
10:00-10:40 A.main motorcade HALL > FAR; as V
12:00-12:40 A.main motorcade FAR > HALL; as U
14:00-15:00 B.main meeting 会见 | Call @ HALL
15:43-16:30 B.main visit 参观 | Visit @ FAR
record motorcade M; move W; press-pool 东侧 East side; press-ready-minutes 15
record motorcade N; move V; press-ready-minutes 15
record motorcade O; move U; press-ready-minutes 15
record motorcade-car C; motorcade O; role press; ahead-minutes 5
record drive-time D; origin HALL; destination FAR; normal-minutes 30; worst-minutes 45
  ; measured-on 2023-04-01; source 交管踏勘
record road-closure SHUT; reason 养护 | works; starts 2023-04-14 12:00; ends 2023-04-14 11:00
"""

MOTORCADE_CASES = (SEATS_CASES, GATE_CASES, PRESS_CASES, *MEETING_CASES)
