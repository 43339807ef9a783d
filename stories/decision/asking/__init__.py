"""What is asked for: the rule for the next list, its control group, a test, and what all of it pays back."""
