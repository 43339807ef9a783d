"""How a story finds its words: messages by language, the lexicon of a trade, a company's own."""
