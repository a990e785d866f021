"""The command line: what it promises to people and to scripts."""
