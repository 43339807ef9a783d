"""The rows of a dataset under the names of their roles."""
