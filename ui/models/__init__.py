"""Models: what lists and tables show, kept current from the steps, never rebuilt for one of them.

May import `reception` and the desk; knows no widgets. Every model passes Qt's own model tester.
"""
