"""Seats in words: what a seat is called, why it is whose, and what to care for there."""

from __future__ import annotations

from reception.ceremonies.seating_plan import Seated, SeatGround
from reception.ceremonies.seats import GUEST_TABLE, TWO_SIDED, Seat, SeatPart
from reception.fields.labels import label
from reception.fields.tags import tag_text
from reception.plan.member import Member
from reception.plan.place import Place
from reception.plan.plan import Plan
from reception.plan.seating import Seating, SeatingForm
from reception.wording import Wording

IN_ENGLISH = " | "
"""What parts a text from its English, where an officer has written both in one field."""
MOVED = (SeatGround.APART, SeatGround.MADE_ROOM)


def seat_name(seating: Seating, table: int, seat: int, words: Wording) -> str:
    """What to call a seat: by table and number, by row, by side; by number alone where there is
    but one table."""
    if seating.form in TWO_SIDED:
        key = "seat-of-guests" if table == GUEST_TABLE else "seat-of-hosts"
        return words.say(key, seat=str(seat))
    if seating.form is SeatingForm.PHOTO:
        return words.say("seat-in-row", row=str(table), seat=str(seat))
    if seating.tables <= 1 or seating.form is SeatingForm.RECEIVING_LINE:
        return words.say("seat-alone", seat=str(seat))
    return words.say("seat-at-table", table=str(table), seat=str(seat))


def seat_label(seating: Seating, seat: Seat, words: Wording) -> str:
    """The same of a seat of the room; a chair behind is called that."""
    named = seat_name(seating, seat.table, seat.seat, words)
    return words.say("seat-behind", seat=named) if seat.part is SeatPart.BEHIND else named


def seated_text(plan: Plan, seating: Seating, seated: Seated, words: Wording) -> str:
    """Why somebody sits there, in one sentence."""
    key = f"seated-{seated.ground.value.replace('_', '-')}"
    if seated.ground is SeatGround.RANK:
        part = seated.sitter.part.value
        return words.say(f"seated-rank-{part}", rank=str(seated.sitter.rank))
    if seated.ground is SeatGround.HEIGHT:
        return words.say(key, height=str(seated.sitter.height_cm))
    if seated.ground in MOVED:
        meant = seat_name(seating, *seated.by_rank, words)
        return words.say(key, other=label(plan, seated.other, words), seat=meant)
    return words.say(key)


def place_text(
    plan: Plan, seating: Seating, place: Place, seated: Seated | None, words: Wording
) -> str:
    """Why somebody has a place of the book: `seated` is where the rules would put them. What an
    officer wrote comes first, then the rule, then that it was done by hand."""
    if place.reason:
        return words.say("seated-reason", reason=place.reason)
    if seated is not None and seated.seat.key == (place.table, place.seat):
        return seated_text(plan, seating, seated, words)
    return words.say("seated-by-hand")


def care_lines(person: object, words: Wording) -> list[str]:
    """What a waiter must know of somebody at the table: what is avoided, the diet, steps."""
    if not isinstance(person, Member):
        return []
    tags = [tag_text(tag, words) for tag in person.avoids]
    diet = words.pick(*(half.strip() for half in person.diet.partition(IN_ENGLISH)[::2]))
    told = [*tags, *([diet] if diet not in tags else [])]
    lines = [words.say("field-comma").join(filter(None, told))]
    if person.step_free:
        lines.append(words.say("field-step_free"))
    return list(filter(None, lines))
