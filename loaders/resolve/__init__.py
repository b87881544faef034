"""Identity: which entities of which documents are one thing in the world."""
