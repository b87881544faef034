"""Extraction: what one document says. A pure function of the document and the lexicon.

::

    text ─► lines and sentences ─► lexicon matches ─► dates, places, persons, bodies, directives, events, programmes
         ─► posts ─► frames ─► discourse (who "the Commission" is, which province, which year) ─► the account
"""

from graph.records import Account, Document
from loaders.account import account_of
from loaders.dates import add_dates
from loaders.matcher import matcher_for
from loaders.phrases import Analysis
from loaders.rules.bodies import add_bodies
from loaders.rules.bodies_fields import add_fields
from loaders.rules.bodies_idle import drop_idle_bodies
from loaders.rules.dates_referring import add_referring_dates
from loaders.rules.directives import add_directives
from loaders.rules.directives_idle import drop_idle_decisions
from loaders.rules.directives_shared import share_sources
from loaders.rules.directives_whole import agree_directives
from loaders.rules.discourse import settle
from loaders.rules.events import add_events
from loaders.rules.frames import frames_of
from loaders.rules.persons import add_foreign_holders, add_persons
from loaders.rules.places import add_places
from loaders.rules.posts import add_posts
from loaders.rules.programmes import add_programmes
from loaders.sentences import sentences_of


def analyse(document: Document) -> Analysis:
    """All phrases and drafts of a document, before they become an account: what ``--explain`` shows."""
    analysis = Analysis(
        document.text,
        document.name,
        document.title,
        document.source,
        document.url,
        document.published,
        sentences_of(document.text),
    )
    for sentence in analysis.sentences:
        sentence.matches = matcher_for(sentence.language).all(sentence.tokens, is_exact=sentence.is_exact)
        add_dates(sentence)
        add_referring_dates(sentence)
        add_places(sentence)
        add_persons(sentence)
        add_bodies(sentence)
        add_foreign_holders(sentence)
        add_directives(sentence)
        add_events(sentence)
        add_programmes(sentence)
    add_fields(analysis.sentences)
    agree_directives(analysis.sentences)
    share_sources(analysis.sentences)
    settle(analysis)
    for sentence in analysis.sentences:
        analysis.drafts.extend(add_posts(sentence, analysis))
    analysis.drafts.extend(frames_of(analysis.sentences))
    drop_idle_decisions(analysis.sentences, analysis.drafts)
    drop_idle_bodies(analysis.sentences, analysis.drafts)
    return analysis


def extract(document: Document) -> Account:
    """What the document says."""
    analysis = analyse(document)
    account = account_of(analysis)
    analysis.release()
    return account
