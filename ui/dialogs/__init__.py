"""Dialogs: what is asked before an act that needs more than one value.

Each gathers arguments for an action and does it through the desk. May import `ui.forms`.
"""
