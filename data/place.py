"""Where the project lies on this machine: found once, for all that must name a file of its own."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
