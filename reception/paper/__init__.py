"""Paper: from blocks to PDF.

Belongs here: the text layer (directions, fonts, shaping, line breaking), the pages, and the walker
that draws blocks: words, grids, drawings, pictures, cards. May import the blocks and drawings of
`sheets`, `wording` and `resources`; the only folder that imports reportlab. Why it exists: names
in the guests' own scripts must print correctly, and the same everywhere, so no word is left to the
fonts or the text engine of the machine it runs on.
"""

from reception.paper.fonts import FontBook, FontFault, FontFile, Role
from reception.paper.printing import PrintReport, Watch, print_pdf

__all__ = ["FontBook", "FontFault", "FontFile", "PrintReport", "Role", "Watch", "print_pdf"]
