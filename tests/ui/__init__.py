"""Tests of the window, acting as a person does."""
