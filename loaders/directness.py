"""How directly a sentence says what a statement says: a rule's confidence holds for ends that stand in the sentence in their own words.

The two factors were set by the share of statements that were right in documents put aside while the rules were made (2026-11-24): .92 where
both ends stand there and name themselves, .84 where the document had to supply a body's place, .60 where an end stands in another sentence.
"""

from loaders.phrases import BodyPhrase, Draft

ELSEWHERE, SUPPLIED = 0.7, 0.9


def directness_of(draft: Draft) -> float:
    """The factor (0 to 1) for what a draft's sentence leaves to the rest of the document."""
    ends = (draft.source, draft.target)
    if any(end.sentence is not draft.sentence for end in ends):
        return ELSEWHERE
    return SUPPLIED if any(isinstance(end, BodyPhrase) and (end.is_supplied or end.is_open or end.is_bare) for end in ends) else 1.0
