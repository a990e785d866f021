"""States, organisations and regions with their flags, as data.

Belongs here: the tables `states.csv`, `designs.csv`, `lookalikes.csv`, `anthems.csv`,
`standards.csv`, the pictures under `flags/` in true proportions, and the command that fetches and
draws these again.
May import: the standard library; the commands also Pillow.
Why it exists: which flag is right on a day is a matter of fact that changes, so it stands in tables
with dates and sources that an officer can read, and not in code.
"""
