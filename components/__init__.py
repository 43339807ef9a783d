"""Pieces of screen, and all state and caches: what the pages share lies here, what one topic needs in a folder of its own."""
