"""The store: where the office's book lies between two days.

Tables and their migrations, rows and records, the journal, the book as a file with its lock and
its copies. May import `reception.plan` and `reception.trouble`, SQLAlchemy, Alembic, filelock;
never the window. Exists so that the trade knows nothing of files, and another database needs
nothing but another module beside `sqlite_file`, which alone knows SQLite.
"""
