"""Tests of the paper: the text layer, the pages, the printed file."""
