"""Tables in a shape that a tool gave them, put back into a row for each one and a column for each thing told."""
