"""The graphs: the quick answers against the plain ones that look at every pair."""
