"""What must be known of a file before a figure of it is shown."""
