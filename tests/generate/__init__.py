"""Tests of generated books: the size asked for, the same for the same seed, and sound."""
