"""Ceremonies: cue times, templates, orders of precedence and seats, held against worked cases."""
