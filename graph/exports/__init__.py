"""Exports: the resolved graph in other formats, each edge with its evidence."""
