"""Checks: rules that read the plan and say what cannot work; they never repair, raise or block.

`rules` is the visible list; one module per family holds the rules themselves, small functions from
a ground and a site to conflicts. `sites` knows how far a change is felt, `findings` what is found
at one, `whereabouts` when and where items are, both led on from step to step; `checker` keeps all
conflicts current, `weights` how heavy each is. May import `plan`, `graphs`, `routes`, `margins`,
`entitlements`, `taboos`; never `actions`. Only `telling` speaks (through `wording` and `fields`): a
conflict is a value, and its words are added in the reader's language.
"""
