"""The collector is at rest while much is made, and spares what is made to last."""

import gc
import weakref

from reception.collector import collector_at_rest, made_to_last


class Held:
    """Something the collector looks at."""


def test_collector_at_rest_works_again_afterwards() -> None:
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_is_made_to_last_is_not_walked_any_more() -> None:
    with made_to_last():
        kept = Held()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    assert all(one is not kept for one in gc.get_objects())
    gc.unfreeze()
    assert any(one is kept for one in gc.get_objects())


def test_what_nobody_holds_is_freed_although_it_was_made_to_last() -> None:
    with made_to_last():
        kept = Held()
    watched = weakref.ref(kept)
    del kept
    assert watched() is None
    gc.unfreeze()
