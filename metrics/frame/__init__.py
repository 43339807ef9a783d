"""What was agreed, and whether it is worth doing: a single rule beside the model, gates, and results held against a target."""
