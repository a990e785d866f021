"""What a random user may do with ceremonies: cues in chains, branches, wreaths, own templates."""

from __future__ import annotations

from datetime import date

from reception.actions.record import add_record, change_record
from reception.actions.standing import (
    move_figure,
    restore_figure,
    restore_figures,
    turn_figure,
)
from reception.plan.ceremony import Ceremony
from reception.plan.ceremony_template import CeremonyTemplate
from reception.plan.change import Step
from reception.plan.cue import Cue, CueTrigger
from reception.plan.engagement import Engagement
from reception.plan.host_person import HostPerson
from reception.plan.link import Edge
from reception.plan.side import Side
from reception.plan.standing import Standing
from reception.plan.wreath import Music, MusicPart, Ribbon, Settled, Wreath
from tests.random_user.hand import WORDS, Hand, gesture

BRANCHES = ("rain", "slow", "spouse", "office")


@gesture
def begins_a_ceremony(hand: Hand) -> Step:
    ceremony = Ceremony(
        id=hand.new_id("ceremony"),
        engagement=hand.pick(Engagement).id,
        template=hand.one(("", "wreath", "no-such-template")),
        branches=hand.some(BRANCHES, 2),
    )
    return add_record(hand.plan, record=ceremony)


@gesture
def adds_a_cue(hand: Hand) -> Step:
    """After any cue there is, of its own ceremony or of another."""
    cue = Cue(
        id=hand.new_id("cue"),
        ceremony=hand.pick(Ceremony).id,
        order=hand.dice.randrange(30),
        number=hand.one(("", "1", "11a", *WORDS)),
        begun_by=hand.one(tuple(CueTrigger)),
        after=hand.maybe(Cue),
        after_edge=hand.one(tuple(Edge)),
        offset_seconds=hand.one((0, 0, 30, -90)),
        on_signal=hand.dice.random() < 0.1,
        usual_seconds=hand.one((None, 0, 30, 90, 4000)),
        actors=hand.some(("guest", "band", "王队长"), 2),
        branch=hand.one(("", "", "rain", "!rain", "!", "slow")),
    )
    return add_record(hand.plan, record=cue)


@gesture
def hangs_a_cue_on_another(hand: Hand) -> Step:
    """Circles too; the plan refuses those."""
    cue = hand.pick(Cue)
    return change_record(hand.plan, id=cue.id, after=hand.maybe(Cue))


@gesture
def switches_a_branch(hand: Hand) -> Step:
    branches = hand.some(BRANCHES, 3)
    return change_record(hand.plan, id=hand.pick(Ceremony).id, branches=branches)


@gesture
def orders_a_wreath(hand: Hand) -> Step:
    wreath = Wreath(
        id=hand.new_id("wreath"),
        engagement=hand.pick(Engagement).id,
        asked_on=hand.one((None, date(2026, 9, 1))),
        leader=hand.maybe(HostPerson),
        reserve=hand.maybe(HostPerson),
        alternate_start=hand.one((None, hand.start())),
        weather_decision_at=hand.one((None, hand.start())),
    )
    return add_record(hand.plan, record=wreath)


@gesture
def settles_a_ribbon(hand: Hand) -> Step:
    ribbon = Ribbon(
        text=hand.one(WORDS),
        language=hand.one(("zh", "ar", "")),
        side=hand.one(tuple(Side)),
        approved_on=hand.one((None, date(2026, 9, 2))),
    )
    music = Music(part=hand.one(tuple(MusicPart)), length_seconds=hand.one((None, 0, 75)))
    return change_record(
        hand.plan,
        id=hand.pick(Wreath).id,
        ribbons=(ribbon,) * hand.dice.randrange(3),
        music=(music,) * hand.dice.randrange(2),
        wreath_state=hand.one(tuple(Settled)),
    )


@gesture
def moves_a_figure(hand: Hand) -> Step:
    """Also off the ground, and somebody whom no cue knows."""
    earlier = hand.one(("", *sorted(hand.plan.table(Standing))))
    return move_figure(
        hand.plan,
        id=hand.new_id("standing"),
        ceremony=hand.pick(Ceremony).id,
        role=hand.one(("guest", "band", "王队长")),
        position=hand.one(("", "站位", "the mark")),
        ground=hand.one(("monument", "east-plaza", "no-such-ground")),
        right_m=hand.dice.uniform(-60, 60),
        up_m=hand.dice.uniform(-60, 60),
        cue=hand.maybe(Cue),
        standing=earlier,
    )


@gesture
def turns_a_figure(hand: Hand) -> Step:
    degrees = hand.one((None, 0.0, 90.0, -45.0, 720.5))
    return turn_figure(hand.plan, standing=hand.pick(Standing).id, degrees=degrees)


@gesture
def puts_figures_back(hand: Hand) -> Step:
    standing = hand.pick(Standing)
    if hand.dice.random() < 0.5:
        return restore_figure(hand.plan, standing=standing.id)
    return restore_figures(hand.plan, ceremony=standing.ceremony)


@gesture
def keeps_a_template(hand: Hand) -> Step:
    template = CeremonyTemplate(
        id=hand.new_id("template"), name_zh=hand.one(WORDS), text=hand.one(("", "[[cue", *WORDS))
    )
    return add_record(hand.plan, record=template)
