"""The store: what is confirmed is kept, what is refused has left nothing behind."""
