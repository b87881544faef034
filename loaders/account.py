"""The account: phrases grouped into entities, drafts into statements. (First form.)"""

from graph.records import Account
from loaders.phrases import Analysis


def account_of(analysis: Analysis) -> Account:
    """What the document says."""
    return Account()
