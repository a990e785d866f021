"""Tests of the sample books and of the gazetteer."""
