"""What may exist: every label, relation and kind, and what each is called in Vietnamese, English, French and Russian."""
