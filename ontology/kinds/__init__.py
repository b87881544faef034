"""The schemes of kinds, in SKOS: data only, a package so that the files travel with the program."""
