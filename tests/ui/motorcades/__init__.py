"""Motorcades in the window, as an officer forms and fills them."""
