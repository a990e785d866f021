"""The print preview: its reckoning, its thread, and the dialog under a hand."""
