"""Which of several columns, labels or rows is meant: each module asks one question, marks the likely answer and says what each would mean."""
