"""Mends: what an officer could do about a conflict, tried out before it is offered.

`makers` is the visible list of who has ideas for which conflicts; the ideas themselves stand one
module per kind of remedy and only ever put verbs of `actions` together. `bench` tries them on the
plan and has them judged by `checks`; `mending` ranks what is left. It is the one folder of the
trade that may import both `actions` and `checks`, which know neither each other nor this one;
besides them `plan`, `graphs`, `margins`, `entitlements`, `routes`, and for its words (`mend_text`)
`wording` and `fields`.
"""
