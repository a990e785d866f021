"""The help: that its pages are whole, that they tell the truth, and that they can be found."""
