"""Graphs: the plan as networks; the only place that imports networkx.

May import `plan`, `routes`, `margins`. Exists so that rules ask short questions and the clever part is in one place.
"""
