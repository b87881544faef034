"""The embedded engine: ArcadeDB in this process, a store in a folder."""
