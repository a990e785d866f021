"""Tongues: who can talk with whom, and through whom."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

import msgspec

from reception.checks.ground import Ground
from reception.plan.delegation import Delegation
from reception.plan.engagement import Engagement
from reception.plan.holding import Holding, HoldingRole
from reception.plan.host_person import HostPerson, HostRole
from reception.plan.member import Member, MemberRole

TALKING_GUESTS = (MemberRole.PRINCIPAL, MemberRole.SPOUSE, MemberRole.OFFICIAL)
TALKING_HOSTS = (HoldingRole.HOST, HoldingRole.ACCOMPANYING)
"""Who has to understand and be understood; the others listen."""

Tongues = frozenset[str]
"""Languages without script and region: who speaks pt-BR understands pt-PT. Empty: not known."""


class Speaker(msgspec.Struct, frozen=True):
    """Somebody at an engagement with the languages that are known of them."""

    id: str
    tongues: Tongues


class Talk(msgspec.Struct, frozen=True):
    """Who is there to talk: guests, hosts, and interpreters with the holdings that say so. Guests
    and hosts of whom no language is known are left out: nothing can be said of them."""

    hosts: tuple[Speaker, ...]
    interpreters: tuple[tuple[Speaker, Holding], ...]
    guests: tuple[Speaker, ...]

    def unbridged(self) -> list[tuple[Speaker, Speaker]]:
        """The guests and hosts who share no language, and no interpreter is there for both. One
        of whom no language is known may be for anybody."""
        spoken = {guest.tongues for guest in self.guests}  # by many guests the same
        gaps = {
            (tongues, host.tongues)
            for tongues in spoken
            for host in self.hosts
            if tongues.isdisjoint(host.tongues) and not self._is_bridged(tongues, host.tongues)
        }
        if not gaps:
            return []
        pairs = product(self.guests, self.hosts)
        return [(guest, host) for guest, host in pairs if (guest.tongues, host.tongues) in gaps]

    def _is_bridged(self, guest: Tongues, host: Tongues) -> bool:
        return any(
            not interpreter.tongues or bridges(interpreter.tongues, guest, host)
            for interpreter, _ in self.interpreters
        )


def bridges(tongues: Tongues, guest: Tongues, host: Tongues) -> bool:
    """Whether somebody with these languages can interpret between both."""
    return not (tongues.isdisjoint(guest) or tongues.isdisjoint(host))


@lru_cache(maxsize=4096)
def tongues_of(languages: tuple[str, ...]) -> Tongues:
    """The languages of a list of tags."""
    return frozenset(tag.partition("-")[0].lower() for tag in languages if tag)


def talk_at(ground: Ground, engagement: Engagement) -> Talk | None:
    """Who is there to talk; None where no host who talks and no interpreter is held by it."""
    hosts: list[Speaker] = []
    interpreters: list[tuple[Speaker, Holding]] = []
    for holding in ground.plan.holdings_of(engagement.id):
        interprets = holding.role is HoldingRole.INTERPRETER
        if not interprets and holding.role not in TALKING_HOSTS:
            continue
        person = ground.plan.get(HostPerson, holding.resource)
        if person is None:
            continue
        speaker = Speaker(person.id, tongues_of(person.languages))
        if interprets:
            interpreters.append((_interpreting(speaker, holding), holding))
        elif speaker.tongues and person.role is not HostRole.INTERPRETER:
            hosts.append(speaker)
    if not hosts and not interpreters:
        return None
    return Talk(
        hosts=tuple(sorted(hosts, key=lambda host: host.id)),
        interpreters=tuple(sorted(interpreters, key=lambda one: one[0].id)),
        guests=guests_at(ground, engagement),
    )


def guests_at(ground: Ground, engagement: Engagement) -> tuple[Speaker, ...]:
    """The guests who talk, with their own languages or else those of their delegation."""
    by_tracks = ground.remembered(_no_guests_yet)
    known = by_tracks.get(engagement.tracks)
    if known is None:
        found = {guest.id: guest for track in engagement.tracks for guest in _guests(ground, track)}
        known = by_tracks[engagement.tracks] = tuple(found.values())
    return known


def _no_guests_yet(_: Ground) -> dict[tuple[str, ...], tuple[Speaker, ...]]:
    return {}


def _guests(ground: Ground, track: str) -> Iterator[Speaker]:
    for id in ground.party(track):
        member = ground.plan.get(Member, id)
        if member is None or member.role not in TALKING_GUESTS:
            continue
        delegation = ground.plan.get(Delegation, member.delegation)
        tags = member.languages or (delegation.languages if delegation else ())
        if tongues := tongues_of(tags):
            yield Speaker(id, tongues)


def _interpreting(speaker: Speaker, holding: Holding) -> Speaker:
    """What an interpreter works in here: the pair that was agreed, as far as it is spoken."""
    pair = tongues_of(holding.languages)
    if pair and speaker.tongues:
        return Speaker(speaker.id, pair & speaker.tongues or pair)
    return Speaker(speaker.id, pair or speaker.tongues)
