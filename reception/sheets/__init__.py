"""Sheets: from the plan to blocks, one module per document.

May import `plan`, `graphs`, `routes`, `wording`. Holds no style and no paper sizes: a sheet says
what is printed, `paper` says how it looks.
"""
