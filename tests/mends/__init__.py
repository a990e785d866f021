"""Mends: what is offered really clears, breaks nothing it does not say, and can be taken back."""
