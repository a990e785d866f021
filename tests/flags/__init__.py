"""Flags: states and designs, laying, rides, quantities, rules."""
