"""The graph: its records, the store's port, the two engines behind it, and the exports."""
