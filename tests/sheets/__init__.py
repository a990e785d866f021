"""The documents as text: what stands on them, in which words, in which order.

`cases` holds plans and what is asked for; `tests/golden/sheets/` what comes of it, one file each,
compared exactly. Refresh with ``python -m tests.sheets`` and read the difference before you keep
it; ``python -m tests.sheets --pictures FOLDER`` prints the same documents, to be looked at.
"""
