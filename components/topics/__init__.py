"""What each topic shows on the pages that all stories share."""
