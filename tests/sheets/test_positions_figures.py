"""Figures of every ceremony that ships can be told apart and read, and stand on the right side."""

import math
from datetime import UTC, datetime
from itertools import combinations

import pytest

from reception.ceremonies.cue_times import CueCourse, cue_course
from reception.ceremonies.ground import Ground
from reception.ceremonies.ground_reader import shipped_grounds
from reception.ceremonies.positions import Positions, ground_for, positions_of
from reception.ceremonies.side_frames import bearing_of
from reception.ceremonies.template_cues import cue_records
from reception.ceremonies.template_library import shipped_templates
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.engagement import Engagement
from reception.plan.plan import Plan
from reception.plan.side import Frame, Side
from reception.plan.standing import Standing
from reception.sheets.drawing import Drawing, Figure, Label
from reception.sheets.drawing_geometry import bounds
from reception.sheets.positions_drawing import positions_drawing
from reception.wording import wording

CASES = [(ground, one) for ground in shipped_grounds().values() for one in ground.templates]
BRANCHES = ("rain", "slow", "spouse", "no_march")
LANGUAGES = (("zh",), ("en",), ("zh", "en"))


def course_of(template: str, branches: tuple[str, ...] = ()) -> CueCourse:
    one = shipped_templates()[template]
    cues = cue_records(one, "C", [cue.number for cue in one.cue])
    return cue_course(Ceremony(id="C", engagement="E", branches=branches), cues)


def shown(
    positions: Positions, ground: Ground, languages: tuple[str, ...] = ("zh", "en")
) -> Drawing:
    return positions_drawing(positions, ground, [wording(one) for one in languages])


def figures_of(drawing: Drawing) -> list[Figure]:
    return [shape for shape in drawing.shapes if isinstance(shape, Figure)]


def covered(drawing: Drawing) -> list[tuple[str, str]]:
    """Labels that lie over figures or other labels or the edge, by more than a hair."""
    labels = [shape for shape in drawing.shapes if isinstance(shape, Label)]
    found = []
    for label in labels:
        box = bounds(label).grown(-0.4)
        if box.left < 0 or box.right > drawing.width_mm:
            found.append((label.text, "edge"))
        found += [(label.text, one.number) for one in figures_of(drawing) if bounds(one).meets(box)]
        others = (one for one in labels if one is not label)
        found += [(label.text, one.text) for one in others if bounds(one).meets(box)]
    return found


@pytest.mark.parametrize(("ground", "template"), CASES, ids=[one for _, one in CASES])
@pytest.mark.parametrize("branches", [(), BRANCHES], ids=["plain", "branches"])
def test_no_figure_of_a_shipped_ceremony_covers_another(
    ground: Ground, template: str, branches: tuple[str, ...]
) -> None:
    course = course_of(template, branches)
    moments = [
        positions_of(ground, course, until=time.cue.id, all_along=False) for time in course.times
    ]
    for positions in (positions_of(ground, course), *moments):
        drawing = shown(positions, ground)
        for one, other in combinations(figures_of(drawing), 2):
            apart = math.dist((one.x, one.y), (other.x, other.y))
            assert apart > one.r + other.r, (one.id, other.id)
        for figure in figures_of(drawing):
            assert figure.r <= figure.x <= drawing.width_mm - figure.r, figure.id
            assert figure.r <= figure.y <= drawing.height_mm - figure.r, figure.id


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize(("ground", "template"), CASES, ids=[one for _, one in CASES])
def test_names_on_a_shipped_ground_can_be_read(
    ground: Ground, template: str, languages: tuple[str, ...]
) -> None:
    assert covered(shown(positions_of(ground, course_of(template)), ground, languages)) == []


@pytest.mark.parametrize(("ground", "template"), CASES, ids=[one for _, one in CASES])
def test_the_guest_stands_on_the_side_that_the_cue_tells(ground: Ground, template: str) -> None:
    """Wherever host and guest share a cue with a side, the drawing agrees with its words."""
    course = course_of(template)
    for time in course.times:
        cue = time.cue
        if not {"host", "guest"} <= set(cue.actors) or cue.side not in (Side.LEFT, Side.RIGHT):
            continue
        positions = positions_of(ground, course, until=cue.id, all_along=False)
        drawn = {one.id.split("@")[0]: one for one in figures_of(shown(positions, ground))}
        host, guest = drawn["host"], drawn["guest"]
        bearing = bearing_of(cue.side, cue.frame, host.facing, ground.entering)
        assert bearing is not None, cue.number
        way = math.radians(bearing)
        along = (guest.x - host.x) * math.sin(way) - (guest.y - host.y) * math.cos(way)
        assert along > host.r, (cue.number, cue.side, cue.frame)


@pytest.mark.parametrize(
    ("side", "frame", "guest_is_left"),
    [
        (Side.RIGHT, Frame.OWN, True),  # facing the viewer, the host's right is drawn on the left
        (Side.LEFT, Frame.OWN, False),
        (Side.RIGHT, Frame.VIEWER, False),
        (Side.LEFT, Frame.VIEWER, True),
        (Side.LEFT, Frame.ENTERING, True),
    ],
)
def test_the_same_word_is_another_place_in_another_frame(
    side: Side, frame: Frame, guest_is_left: bool
) -> None:
    ground = shipped_grounds()["signing-table"]
    cue = Cue(
        id="1",
        ceremony="C",
        number="1",
        actors=("photographer", "host", "guest"),
        position_zh="签字桌后",
        side=side,
        frame=frame,
    )
    course = cue_course(Ceremony(id="C", engagement="E"), [cue])
    drawn = {
        one.id.split("@")[0]: one.x
        for one in figures_of(shown(positions_of(ground, course), ground))
    }
    assert (drawn["guest"] < drawn["host"]) is guest_is_left
    outside = drawn["photographer"] - drawn["host"]
    assert outside * (drawn["guest"] - drawn["host"]) < 0  # nobody at work between the two


def test_who_is_in_the_centre_has_the_others_on_both_sides_the_first_on_the_right() -> None:
    ground = shipped_grounds()["photo-stand"]
    rows = [
        Cue(id="1", ceremony="C", order=1, actors=("guest",), position_zh="合影台阶"),
        Cue(
            id="2",
            ceremony="C",
            order=2,
            actors=("host",),
            position_zh="合影台阶",
            side=Side.CENTRE,
        ),
    ]
    course = cue_course(Ceremony(id="C", engagement="E"), rows)
    drawing = shown(positions_of(ground, course), ground)
    drawn = {one.id: one for one in figures_of(drawing)}
    host, guest = drawn["host@front"], drawn["guest@front"]
    assert host.x == pytest.approx(drawing.width_mm / 2)
    assert guest.x < host.x  # they face the camera below


def test_a_figure_on_another_is_drawn_beside_it_with_a_line_to_its_spot() -> None:
    ground = shipped_grounds()["signing-table"]
    course = course_of("signing")
    moved = [
        Standing(
            id=role,
            ceremony="C",
            role=role,
            position="签字桌后",
            ground="signing-table",
            right_m=1.0,
            up_m=3.4,
        )
        for role in ("guest", "host")
    ]
    drawing = shown(positions_of(ground, course, moved), ground)
    drawn = {one.id: one for one in figures_of(drawing)}
    one, other = drawn["guest@behind"], drawn["host@behind"]
    assert math.dist((one.x, one.y), (other.x, other.y)) > one.r + other.r
    leads = [s for s in drawing.shapes if getattr(s, "points", ())[-1:] == ((one.x, one.y),)]
    leads += [s for s in drawing.shapes if getattr(s, "points", ())[-1:] == ((other.x, other.y),)]
    assert len(leads) == 1


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
def test_a_receiving_line_by_hand_has_its_ground_and_can_be_read(
    languages: tuple[str, ...],
) -> None:
    """No template has one of its own; a ceremony cued by hand finds it by its positions."""
    roles = ("announcer", "host", "guest", "interpreter", "guest_party", "participants", "press")
    cue = Cue(id="1", ceremony="C", actors=roles, position_zh="迎宾队列")
    ceremony = Ceremony(id="C", engagement="E")
    item = Engagement(id="E", start=datetime(2026, 4, 14, tzinfo=UTC))
    ground = ground_for(Plan(), ceremony, item, [cue])
    assert ground is not None
    assert ground.id == "receiving-line"
    drawing = shown(positions_of(ground, cue_course(ceremony, [cue])), ground, languages)
    assert len(figures_of(drawing)) == len(roles)
    assert covered(drawing) == []
    drawn = {one.id.split("@")[0]: one for one in figures_of(drawing)}
    assert drawn["host"].x < drawn["guest"].x < drawn["guest_party"].x  # the host is met first
