"""From documents to facts: reading, extraction, identity, and the load into a store."""
