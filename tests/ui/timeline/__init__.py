"""Tests of the timeline: its reckoning, its picture, and a hand on it."""
