"""The window: it turns pixels and keys into arguments of an action, and records into pixels.

May import `reception` and PySide6; never `db`: a session is handed in. Nothing here decides
anything about a reception.
"""
