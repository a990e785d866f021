"""Slack under the form, and the slip test: what is shown is what the network says."""
