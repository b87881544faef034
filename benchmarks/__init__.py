"""Benchmarks: the project's figure beside its peer's, taken in one run, as a ratio. None is a test."""
