"""Rows left beside: whose outcome nobody knows yet, or was known before the score."""
