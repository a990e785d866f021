"""Template cues: the cues of a template as records of a ceremony."""

from __future__ import annotations

from collections.abc import Sequence

from reception.ceremonies.template import Template, seconds_of
from reception.plan.cue import Cue


def cue_records(template: Template, ceremony: str, ids: Sequence[str]) -> list[Cue]:
    """The cues of a template as records of a ceremony, in its order, under these ids."""
    by_number = {cue.number: id for cue, id in zip(template.cue, ids, strict=True)}
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
            least_seconds=seconds_of(cue.least),
            usual_seconds=None if cue.usual is None else seconds_of(cue.usual),
            confirms=cue.confirms,
            kit_zh=cue.kit_zh,
            kit_en=cue.kit_en,
            branch=cue.branch,
            outside=cue.outside,
        )
        for place, cue in enumerate(template.cue, start=1)
    ]
