"""Actions: the officer's verbs. Each is pure: from a plan and named arguments to a step.

One module per noun holds what is particular to it; adding, changing and removing are the same for
every kind of record and stand once, in `record`. A verb takes the plan first and the rest by name;
ids of new records are handed in. What it cannot make sense of it refuses with a `Fault` that says
which field, before anything has changed; what merely cannot work is for the checks to say.

May import `plan`, `routes`, `flags`, `margins`, `ceremonies`, and `wording` to say what a step
did; never `checks`: an action never judges, a rule never repairs.
"""
