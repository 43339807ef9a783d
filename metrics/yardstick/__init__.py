"""A plain model on the uploaded columns, to judge another by, or to stand in where there is none: never to be put to work."""
