"""Generate: invented books of any size, for trying the program out and for measuring it.

A book is drawn from a random source that is handed in, so that the same seed gives the same book
to the byte. It is planned as an office would plan it, one stay after the other on what is still
free; what then shares pools, hangs together or must be kept apart is written down as it was
planned, and a few slips are made. May import `plan`, `graphs`, `margins`, `routes`, `gazetteer`;
never `checks`: whether the planning is any good is for the checks to say.
"""

from reception.generate.book import generate_book
from reception.generate.size import SIZES, Size

__all__ = ["SIZES", "Size", "generate_book"]
