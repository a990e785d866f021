"""The store: the book in a database, rows and journal written together.

May import `reception.plan`, `reception.trouble` and SQLAlchemy; never `ui`, never Qt.
"""
