"""The window of flag roads, with the pointer and with the keys."""
