"""Tests of the plan: its records, its look-ups, and how it changes."""
