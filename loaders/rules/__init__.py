"""The grammar: which phrases a text holds and which statements they make. Words stand in ``loaders/lexicons``."""
