"""Discourse: what words leave open, read from what the document said before them.

Registers, in reading order: the document's province and day, the bodies, directives and events under discussion, the persons by full
name. What they supply goes into the slots of the phrases; a phrase says by ``is_supplied`` or ``antecedent`` that it came from here.
"""

from loaders.phrases import Analysis, DirectivePhrase, PlacePhrase
from loaders.rules.discourse_abbreviations import read_short_names
from loaders.rules.discourse_bodies import settle_bodies
from loaders.rules.discourse_dates import complete_dates
from loaders.rules.discourse_days import date_events
from loaders.rules.discourse_events import refer_events
from loaders.rules.discourse_given import find_given_names
from loaders.rules.discourse_home import Home, home_of
from loaders.rules.discourse_organizers import tell_organizers
from loaders.rules.discourse_persons import drop_places, find_again, join_short_names
from loaders.rules.discourse_places import agree_spellings, find_places_again
from ontology.gazetteer import province_of


def settle(analysis: Analysis) -> None:
    """Fill the open slots of an analysis in place. Called once, after the phrases and before posts and frames."""
    tell_organizers(analysis)
    home = home_of(analysis)
    _drop_stray_districts(analysis, home)
    drop_places(analysis)
    find_again(analysis)
    find_places_again(analysis)
    agree_spellings(analysis)
    settle_bodies(analysis, home)
    read_short_names(analysis)
    complete_dates(analysis)
    join_short_names(analysis)
    find_given_names(analysis)
    _refer_directives(analysis)
    date_events(analysis)
    refer_events(analysis.sentences)


def _drop_stray_districts(analysis: Analysis, home: Home | None) -> None:
    """Drop district names without a unit word that no province of the document bears out."""
    known = {home.province} if home else set()
    for sentence in analysis.sentences:
        for place in sentence.of(PlacePhrase):
            if not place.is_bare:
                known.update(province_of(identity) for identity in place.ids if len(place.ids) == 1)
    for sentence in analysis.sentences:
        for place in sentence.of(PlacePhrase):
            is_known = any(province_of(identity) in known for identity in place.ids)
            if place.is_bare and not place.is_owner and not is_known:
                sentence.phrases.remove(place)


def _refer_directives(analysis: Analysis) -> None:
    """Let "the Directive" mean the last directive of its kind that was named."""
    last: dict[str, DirectivePhrase] = {}
    for sentence in analysis.sentences:
        for directive in sentence.of(DirectivePhrase):
            if directive.is_bare:
                directive.antecedent = last.get(directive.kind)
            elif directive.kind:
                last[directive.kind] = directive
