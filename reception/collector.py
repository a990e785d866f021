"""The collector of what is left in circles, and when it shall not come round.

Where tens of thousands of values are made in one go it walks all of them again and again, and finds
none to free: a quarter of the time of loading a book or of checking all of it.
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
