"""Commands: what can be done without a window, one module per command.

May import all of `reception`; the store is handed in by `main.py`. Exit codes are part of the promise: 0 fine, 1 errors found by the checker, 2 the input is wrong.
"""
