"""Programme text: a book as lines that a person reads, writes and corrects.

The sample books and the plans in tests are written in it; `resources/samples/README.md` is its
reference. One module per group of words: `places`, `host`, `party`, `programme`, `orders`, `seats`,
`ties`, `desk`.
May import `plan`, `gazetteer` and `trouble`. Text becomes a plan whole or not at all: the first
line that is wrong is told with its number and what would be right.
"""

from reception.exchange.programme_text.reader import plan_from_text

__all__ = ["plan_from_text"]
