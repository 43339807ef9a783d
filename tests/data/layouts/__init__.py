"""Layouts that tools write and people keep, by kind of difficulty and in five languages; their right reading is known by construction."""
