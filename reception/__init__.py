"""The trade: everything an office knows and decides about a reception.

Pure Python over frozen records; no window, no database. May import its own folders, `resources`
and the libraries of the trade (networkx in `graphs`, reportlab in `paper`, calendars and
workbooks in `exchange`). Exists so that the trade can be run, tested and scripted on its own.
"""
