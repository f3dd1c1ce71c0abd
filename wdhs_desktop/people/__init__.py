"""Who may open what: the first start, the unlocking page, and the recovery sheet."""
