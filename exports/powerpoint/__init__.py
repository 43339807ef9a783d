"""Slides for PowerPoint: an own master, and pages of which every word and mark can be edited."""
