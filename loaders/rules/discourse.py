"""Discourse: what words leave open, read from what the document said before. (First form: nothing is supplied yet.)"""

from loaders.phrases import Analysis


def settle(analysis: Analysis) -> None:
    """Fill the open slots of an analysis in place."""
