"""Tests of the plan to and from other forms."""
