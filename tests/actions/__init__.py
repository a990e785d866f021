"""Tests of the verbs: what each does to a small book, what it refuses, and how it is told."""
