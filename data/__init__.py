"""What a file is and holds: the nouns that every room speaks of."""
