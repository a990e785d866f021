"""The window on ceremonies."""
