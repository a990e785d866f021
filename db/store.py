"""The store: steps go in, the plan and the history come out; whichever database is below."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, func, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from db.effect import effect_of, write
from db.errors import BookChangedElsewhere, BookDamaged, BookError
from db.journal import FOUNDING_SEQ, entry_of, step_of, tail
from db.rows import query_of, records_of
from db.schema import BOOK, JOURNAL
from reception.collector import collector_at_rest
from reception.plan.change import Step
from reception.plan.faults import Fault
from reception.plan.kinds import KINDS
from reception.plan.plan import Plan
from reception.plan.record import Record

P = ParamSpec("P")
T = TypeVar("T")

HISTORY_STEPS = 500
"""How many steps back an officer can undo after opening a book; the journal keeps them all."""


class Store:
    """A book in a database. What it confirmed is kept; what it refused has left nothing behind."""

    def __init__(self, engine: Engine, *, name: str) -> None:
        """`name` is what messages call the book.

        Raises:
            BookError: the database cannot be read.
        """
        self.name = name
        self._engine = engine
        with self._transaction() as connection:
            self._seq = _last_seq(connection)

    def append(self, step: Step) -> None:
        """Store a step: its records and its place in the journal, all or nothing.

        Raises:
            BookChangedElsewhere: somebody else stored a step this program has not seen.
            BookError: it cannot be written now.
            WrongValue: a record has a value that could not be read back.
        """
        effect = effect_of(step.changes)
        entry = entry_of(step, self._seq + 1)
        with self._transaction() as connection:
            self._require_unchanged(connection)
            write(connection, effect)
            connection.execute(insert(JOURNAL), entry)
        self._seq += 1

    def load(self) -> Plan:
        """The plan as it is stored.

        Raises:
            BookDamaged: rows do not make records, or records not a plan.
        """
        with self._transaction() as connection:
            return self._plan(connection)

    def journal(self, last: int | None = HISTORY_STEPS) -> list[Step]:
        """The steps officers have done, oldest first: about the `last` ones, cut where a history
        can begin, or all of them with None. What the book was made with is not among them.

        Raises:
            BookDamaged: a row does not make a step.
        """
        with self._transaction() as connection:
            return self._steps(connection, last)

    def read(self, last: int | None = HISTORY_STEPS) -> tuple[Plan, list[Step]]:
        """Plan and journal as of one moment, even while another program writes."""
        with self._transaction() as connection:
            self._seq = _last_seq(connection)
            return self._plan(connection), self._steps(connection, last)

    def founding(self) -> Step | None:
        """The records the book was made with, as a step from nothing; None where it began empty.

        The journal after it gives the book again: `replayed(founding, *journal(None))`.
        """
        query = select(JOURNAL).where(JOURNAL.c.seq == FOUNDING_SEQ)
        with self._transaction() as connection:
            row = connection.execute(query).one_or_none()
            return None if row is None else self._read(step_of, row)

    @property
    def revision(self) -> int:
        """How many steps the book had seen when this program last read or wrote."""
        return self._seq

    @property
    def book_id(self) -> str:
        """What tells the book from all others; a copy has the same.

        Raises:
            BookError: the database cannot be read.
        """
        with self._transaction() as connection:
            id: str = connection.execute(select(BOOK.c.id)).scalar_one()
            return id

    def is_behind(self) -> bool:
        """Whether another program has stored steps since this one last read or wrote."""
        with self._transaction() as connection:
            return _last_seq(connection) != self._seq

    def close(self) -> None:
        """Let the database go."""
        self._engine.dispose()

    # -- inside a transaction --------------------------------------------------------------

    def _plan(self, connection: Connection) -> Plan:
        def records() -> Iterator[Record]:
            for kind in KINDS.values():
                rows = connection.exec_driver_sql(query_of(kind)).all()
                yield from self._read(records_of, kind, rows)

        with collector_at_rest():
            return self._read(Plan, records())

    def _steps(self, connection: Connection, last: int | None) -> list[Step]:
        rows = select(JOURNAL).where(JOURNAL.c.seq > FOUNDING_SEQ)
        if last is None:
            found = list(connection.execute(rows.order_by(JOURNAL.c.seq)))
        else:
            newest_first = rows.order_by(JOURNAL.c.seq.desc()).execution_options(yield_per=100)
            with connection.execute(newest_first) as result:
                found = tail(result, last)
        return [self._read(step_of, row) for row in found]

    def _read(self, make: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
        try:
            return make(*arguments, **named)
        except (msgspec.DecodeError, Fault, KeyError, ValueError) as error:
            raise self.damaged(str(error)) from error

    def _require_unchanged(self, connection: Connection) -> None:
        if _last_seq(connection) != self._seq:
            raise BookChangedElsewhere(self.name)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            trouble = self.trouble_of(error)
            if trouble is None:
                raise
            raise trouble from error

    # -- what a kind of database says for itself --------------------------------------------

    def trouble_of(self, error: DBAPIError) -> BookError | None:
        """What an error of the database is in an officer's words; None when it is a bug."""
        taken = ("journal.seq", "pk_journal")
        if isinstance(error, IntegrityError) and any(place in str(error.orig) for place in taken):
            return BookChangedElsewhere(self.name)
        return None

    def damaged(self, detail: str) -> BookDamaged:
        """The trouble that what is stored makes no sense."""
        return BookDamaged(self.name, copies=None, detail=detail)


def replayed(steps: Iterable[Step]) -> Plan:
    """The plan that steps give from nothing, oldest first.

    Raises:
        Fault: a step does not fit those before it.
    """
    plan = Plan()
    for step in steps:
        plan = plan.apply(step)
    return plan


def _last_seq(connection: Connection) -> int:
    return connection.scalar(select(func.max(JOURNAL.c.seq))) or FOUNDING_SEQ
