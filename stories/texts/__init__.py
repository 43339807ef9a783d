"""SHELF: one folder a language, one file of messages a topic."""
