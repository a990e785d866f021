"""A random user: does anything an officer might, and after each act sees that all still holds.

`hand` is what picks by chance, the modules of gestures are what may be done, `user` does it and
looks; the suite runs a few hundred gestures,
`python -m tests.random_user --gestures 20000 --seed 1` as many as one likes.
"""
