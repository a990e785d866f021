"""Checks: each rule by the plan that breaks it and the nearest one that does not.

A test's docstring is its sentence and, below it, the plan as programme text; `book.py` has the
places and people that all of these plans share.
"""
