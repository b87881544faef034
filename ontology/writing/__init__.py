"""How the generated files are written from the ontology: names for Python, data for programs, the reference for people."""
