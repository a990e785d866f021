"""Labels: what a record is called where several of its kind stand side by side."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from reception.fields.roles import role_text
from reception.plan.anthem import Anthem
from reception.plan.car_seat import CarSeat
from reception.plan.ceremony import Ceremony
from reception.plan.cue import Cue
from reception.plan.delegation import Delegation
from reception.plan.displacement import Displacement
from reception.plan.drive_time import DriveTime
from reception.plan.engagement import Engagement
from reception.plan.flag_choice import FlagChoice
from reception.plan.flag_plan import FlagPlan
from reception.plan.flag_post import FlagPost
from reception.plan.flag_set import FlagSet
from reception.plan.flag_stock import FlagStock
from reception.plan.forecast import Forecast, Sky
from reception.plan.gate import Gate
from reception.plan.half_mast import HalfMast
from reception.plan.holding import Holding
from reception.plan.host_person import HostPerson
from reception.plan.junction import Junction
from reception.plan.keep_apart import KeepApart
from reception.plan.lane_permit import LanePermit
from reception.plan.link import Link
from reception.plan.member import Member
from reception.plan.motorcade import Motorcade
from reception.plan.motorcade_car import MotorcadeCar
from reception.plan.move import Move
from reception.plan.named_order import NamedOrder
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.record import Record
from reception.plan.road import Road
from reception.plan.road_closure import RoadClosure
from reception.plan.room import Room
from reception.plan.route import Route
from reception.plan.seating import Seating
from reception.plan.standing import Standing
from reception.plan.stay import Stay
from reception.plan.track import Track
from reception.plan.vehicle import Vehicle
from reception.plan.venue import Venue
from reception.plan.wreath import Wreath
from reception.plan.zone import local, local_day
from reception.wording import Wording


def delegation_sign(delegation: Delegation, words: Wording) -> str:
    """The short sign of a delegation: its code, or its name where it has none."""
    return delegation.code or words.name(delegation)


def stay_sign(plan: Plan, stay: Stay, words: Wording) -> str:
    """The short sign of a stay's delegation."""
    delegation = plan.get(Delegation, stay.delegation)
    return delegation_sign(delegation, words) if delegation else stay.id


def track_name(track: Track, words: Wording) -> str:
    """What to call a track inside its stay: its name, or what kind of track it is."""
    named = words.pick(track.name_zh, track.name_en)
    return named or words.say(f"choice-TrackKind-{track.track.value}")


def short_day(day: date, words: Wording) -> str:
    """A date as short as it can be said."""
    return words.say("field-short-day", month=str(day.month), day=str(day.day))


def short_moment(moment: datetime, zone: ZoneInfo, words: Wording) -> str:
    """A date and a time as short as they can be said."""
    wall = local(moment, zone)
    return f"{short_day(wall.date(), words)} {wall:%H:%M}"


def label(plan: Plan, id: str, words: Wording) -> str:
    """What to call the record with this id, in one line; the id where there is none."""
    record = plan.find(id)
    return id if record is None else record_label(plan, record, words)


def record_label(plan: Plan, record: Record, words: Wording) -> str:
    """What to call a record, in one line, so that it can be told from others of its kind."""
    match record:
        case Gate():
            venue = plan.get(Venue, record.venue)
            return _joined(words, words.name(venue) if venue else "", words.name(record))
        case Road() | Junction():
            named = words.pick(record.name_zh, record.name_en)
            return named or record.replaces or record.id
        case RoadClosure():
            return words.pick(record.reason_zh, record.reason_en) or record.id
        case DriveTime():
            return _joined(
                words,
                label(plan, record.origin, words) if record.origin else record.id,
                label(plan, record.destination, words),
            )
        case Route():
            move = label(plan, record.move, words) if record.move else record.id
            return _joined(words, move, words.pick(record.name_zh, record.name_en))
        case Room():
            venue = plan.get(Venue, record.venue)
            return _joined(words, words.name(venue) if venue else "", words.name(record))
        case Track():
            stay = plan.get(Stay, record.stay)
            sign = stay_sign(plan, stay, words) if stay else ""
            return _joined(words, sign, track_name(record, words))
        case Stay():
            return _joined(
                words,
                words.pick(record.name_zh, record.name_en) or stay_sign(plan, record, words),
                words.day(local_day(record.arrives, plan.zone)),
            )
        case Member():
            delegation = plan.get(Delegation, record.delegation)
            sign = delegation_sign(delegation, words) if delegation else ""
            return _joined(words, sign, words.name(record))
        case HostPerson():
            title = words.pick(record.title_zh, record.title_en)
            name = words.name(record)
            # an officer is often known by name and title in one word already
            return name if not title or title in name else _joined(words, name, title)
        case Vehicle():
            return _joined(words, words.name(record), record.plate)
        case Engagement():
            at = words.clock(record.start, plan.zone)
            return _joined(words, at, words.name(record))
        case Move():
            at = words.clock(record.depart, plan.zone)
            return _joined(words, at, move_title(plan, record, words))
        case Motorcade():
            return label(plan, record.move, words)
        case MotorcadeCar():
            role = words.say(f"choice-CarRole-{record.role.value}")
            vehicle = label(plan, record.vehicle, words) if record.vehicle else ""
            return _joined(words, f"{record.order} {role}", vehicle)
        case CarSeat():
            seat = words.say(f"choice-SeatPosition-{record.position.value}")
            return _joined(words, seat, label(plan, record.person, words) if record.person else "")
        case Holding():
            return _joined(
                words, label(plan, record.resource, words), label(plan, record.item, words)
            )
        case Link():
            return _joined(
                words, label(plan, record.before, words), label(plan, record.after, words)
            )
        case Ceremony() | Wreath():
            return label(plan, record.engagement, words)
        case Cue():
            return _joined(words, record.number, words.pick(record.action_zh, record.action_en))
        case Standing():
            role = role_text(record.role, words) if record.role else record.id
            return _joined(words, role, record.position)
        case NamedOrder() | Seating():
            return _of_engagement(plan, record, words)
        case Displacement():
            return _joined(
                words, label(plan, record.person, words), label(plan, record.order, words)
            )
        case Place():
            return _joined(
                words, label(plan, record.person, words), label(plan, record.seating, words)
            )
        case FlagPost():
            side = words.say(f"choice-RoadSide-{record.side.value}")
            post = words.say("flag-post-sign", side=side, number=record.number)
            return _joined(words, label(plan, record.road, words), post)
        case FlagPlan():
            named = words.pick(record.name_zh, record.name_en)
            return named or label(plan, record.serves, words)
        case FlagChoice():
            return _joined(words, label(plan, record.plan, words), label(plan, record.post, words))
        case FlagSet():
            where = words.pick(record.name_zh, record.name_en)
            where = where or words.say(f"choice-FlagPlace-{record.place.value}")
            return _joined(words, label(plan, record.engagement, words), where)
        case FlagStock():
            return _joined(words, record.state, words.say(f"choice-FlagSize-{record.size.value}"))
        case HalfMast():
            return _joined(
                words, record.state, short_day(local_day(record.starts, plan.zone), words)
            )
        case Anthem():
            return _joined(words, record.state, record.version)
        case LanePermit():
            return _joined(words, label(plan, record.road, words), record.number)
        case Forecast():
            known = record.sky is not Sky.UNKNOWN
            sky = words.say(f"choice-Sky-{record.sky.value}") if known else ""
            at = short_moment(record.starts, plan.zone, words)
            return _joined(words, _joined(words, at, sky), record.source)
        case KeepApart():
            return _joined(words, label(plan, record.one, words), label(plan, record.other, words))
        case _:
            return words.name(record)


def _of_engagement(plan: Plan, record: NamedOrder | Seating, words: Wording) -> str:
    """An order or a seating: its name, or what it is for; and the engagement it belongs to."""
    named = words.pick(record.name_zh, record.name_en)
    if isinstance(record, NamedOrder):
        usual = f"choice-OrderPurpose-{record.purpose.value}"
    else:
        usual = f"choice-SeatingForm-{record.form.value}"
    engagement = plan.get(Engagement, record.engagement)
    title = item_title(plan, engagement, words) if engagement else ""
    return _joined(words, title, named or words.say(usual))


def language_name(tag: str, words: Wording) -> str:
    """What a language is called; its tag where the catalogue has no name for it."""
    key = f"language-{tag}"
    return words.say(key) if words.has(key) else tag


def move_title(plan: Plan, move: Move, words: Wording) -> str:
    """What to call a move: from where to where."""
    ends = (plan.get(Venue, id) for id in (move.origin, move.destination))
    origin, destination = (words.name(v) if v else words.say("field-open-place") for v in ends)
    return words.say("field-move-title", origin=origin, destination=destination)


def item_title(plan: Plan, item: Engagement | Move, words: Wording) -> str:
    """What to call an item of a programme, without its time."""
    if isinstance(item, Move):
        return move_title(plan, item, words)
    named = words.pick(item.title_zh, item.title_en)
    return named or words.say(f"choice-EngagementKind-{item.engagement.value}")


def _joined(words: Wording, first: str, second: str) -> str:
    if not first or not second:
        return first or second
    return words.say("field-label-joint", first=first, second=second)
