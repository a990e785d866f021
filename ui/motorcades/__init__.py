"""Motorcades in the window: their cars and seats, and the arrival slots of an event.

May import `reception`, the desk, forms and dialogs; everything is done by the verbs of motorcades.
"""
