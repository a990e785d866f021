"""The fonts that the program brings along, for the screen and for the paper.

Belongs here: static TrueType files of open licence (`OFL.txt`), the table `fonts.toml` that says
what each file is for and where it came from, and the command that fetches them again.
May import: the standard library.
Why it exists: a run-sheet must look the same on every desk and printer, so neither the screen nor
the paper relies on what an office has installed. The files are static (`glyf` outlines, no
variation axes) because PDF writers read a variable font silently at its default weight, often the
thinnest.
"""
