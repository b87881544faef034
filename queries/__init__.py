"""The catalogue: questions as ``.cypher`` files, checked when they are read, run on either engine."""
