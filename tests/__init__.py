"""The tests, one folder per folder of the program, and on top of them those of the whole.

Belongs here: tests named `test_<thing>_<condition>`; golden files under `golden/`; the commands
`python -m tests.pictures` and `python -m tests.bench`. May import everything. No test asserts a
time: speeds are printed by the bench.
"""
