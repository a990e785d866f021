"""Routes: the shipped roads, generated grids, and small graphs on which everything can be tried."""
