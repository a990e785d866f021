"""Tests of what is typed and shown: times, places, names, searching."""
