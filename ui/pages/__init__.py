"""Pages: the parts of the window, each over a model or a form: stays, programme, conflicts …

May import `ui.models`, `ui.forms` and the desk. A page knows the desk and no other page.
"""
