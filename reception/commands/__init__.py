"""Commands: what can be done without a window, one module per command.

`command_table` is the list a person can read; `command_parser` makes the command line of it. May
import all of `reception`; books, clock and terminal are handed in by `main.py` as `Means`. The exit
codes are part of what scripts rely on: see `ExitCode`.
"""
