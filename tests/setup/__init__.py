"""Tests of what comes before the program: set-up, locks, Qt's release, the shipped fonts."""
