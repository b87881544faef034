"""Directives in doubt: personnel decisions without a number, told of in general, which are a directive only where they do something."""

from collections.abc import Sequence

from loaders.phrases import DirectivePhrase, Draft, Sentence

_NUMBERED = "decision"


def drop_idle_decisions(sentences: Sequence[Sentence], drafts: list[Draft]) -> None:
    """Forget "the Politburo's decision on personnel work" where the document gives decisions by number and says of it but whose it is."""
    found = [d for sentence in sentences for d in sentence.of(DirectivePhrase) if d.kind == _NUMBERED]
    if not any(directive.number for directive in found):
        return
    told = {id(end) for draft in drafts if draft.type != "ISSUED_BY" for end in (draft.source, draft.target)}
    told |= {id(directive.antecedent) for directive in found if directive.antecedent is not None}
    idle = [d for d in found if d.number is None and d.date is None and d.issuers and not (d.is_self or d.is_bare) and id(d) not in told]
    for directive in idle:
        directive.sentence.phrases.remove(directive)
    gone = {id(directive) for directive in idle}
    drafts[:] = [draft for draft in drafts if id(draft.source) not in gone]
