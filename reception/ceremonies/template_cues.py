"""Template cues: the cues of a template as records of a ceremony."""

from __future__ import annotations

from collections.abc import Sequence

from reception.ceremonies.anthem_lengths import AnthemLengths
from reception.ceremonies.template import Template, TemplateCue, seconds_of
from reception.plan.cue import Cue

UNKNOWN = AnthemLengths()


def cue_records(
    template: Template, ceremony: str, ids: Sequence[str], anthems: AnthemLengths = UNKNOWN
) -> list[Cue]:
    """The cues of a template as records of a ceremony, in its order, under these ids; cues with
    anthems take as long as those, where that is known."""
    by_number = {cue.number: id for cue, id in zip(template.cue, ids, strict=True)}
    lengths = {cue.number: _lengths(cue, anthems) for cue in template.cue}
    return [
        Cue(
            id=by_number[cue.number],
            ceremony=ceremony,
            order=place,
            number=cue.number,
            begun_by=cue.trigger,
            after=by_number[cue.after] if cue.after else "",
            after_edge=cue.edge,
            offset_seconds=seconds_of(cue.at),
            on_signal=cue.on_signal,
            trigger_zh=cue.trigger_zh,
            trigger_en=cue.trigger_en,
            actors=cue.actors,
            action_zh=cue.action_zh,
            action_en=cue.action_en,
            position_zh=cue.position_zh,
            position_en=cue.position_en,
            side=cue.side,
            frame=cue.frame,
            least_seconds=lengths[cue.number][0],
            usual_seconds=lengths[cue.number][1],
            confirms=cue.confirms,
            kit_zh=cue.kit_zh,
            kit_en=cue.kit_en,
            branch=cue.branch,
            outside=cue.outside,
        )
        for place, cue in enumerate(template.cue, start=1)
    ]


def _lengths(cue: TemplateCue, anthems: AnthemLengths) -> tuple[int, int | None]:
    """The shortest and the usual length of a cue; nobody plays an anthem faster."""
    played = anthems.together(cue.anthems)
    if played is not None:
        return played, played
    return seconds_of(cue.least), None if cue.usual is None else seconds_of(cue.usual)
