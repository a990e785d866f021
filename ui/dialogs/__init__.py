"""Dialogs: what is asked before an act that needs more than one value.

Each gathers arguments for an action and does it through the desk; what stands beside the window
about one engagement begins here, too. May import `ui.forms`.
"""
