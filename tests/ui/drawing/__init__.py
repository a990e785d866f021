"""A drawing on the screen: pointed at, chosen, moved, zoomed in."""
