"""The seating editor, with the pointer and with the keys."""
