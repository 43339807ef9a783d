"""A sheet of amounts beside the rows: what its labels mean, what of it fits a story, and how that is told."""
