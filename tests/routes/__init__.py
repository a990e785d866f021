"""Routes, drive times, motorcades: how people get from one place to another."""
