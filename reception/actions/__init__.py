"""Actions: the officer's verbs, one module per noun. Each is pure: from a plan and named arguments to a step.

May import `plan`, `routes`, `margins`; never `checks`: an action never judges, a rule never repairs.
"""
