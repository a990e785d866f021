# The main window
