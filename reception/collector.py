"""The collector of what is left in circles, and when it shall not come round.

Where tens of thousands of values are made in one go it walks all of them again and again, and finds
none to free: a quarter of the time of loading a book or of checking all of it. While a book is
edited it would walk the whole book every few dozen gestures, each time for longer than a gesture
may take.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Python's collector does not come round meanwhile."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def made_to_last() -> Iterator[None]:
    """What is made meanwhile will be there for long, such as an open book: the collector does not
    look at it any more, until something else is made to last. What nobody holds is freed as ever;
    only what is left in circles has to wait until then."""
    gc.unfreeze()
    with collector_at_rest():
        yield
        gc.freeze()
