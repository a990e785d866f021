"""Checks: rules that read the plan and say what cannot work; they never repair, raise or block.

`rules` is the visible list; one module per family holds the rules themselves, small functions
from a plan and a site to conflicts. May import `plan`, `graphs`, `routes`, `margins`; never
`actions`. Wording is added later, in the reader's language.
"""
