"""What is kept: all stories and their versions, what a story still lacks, and how the server fares."""
