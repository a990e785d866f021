"""Benchmarks: how long the work takes and how that grows. Printed, never asserted.

Belongs here: one module per part of the program, each with `run()` that returns name, value and
unit. May import the program. Exists so that a claim of speed is a figure anyone can measure again.
"""
