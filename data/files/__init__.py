"""Containers, limits of memory and time, and the process in which files are read."""
