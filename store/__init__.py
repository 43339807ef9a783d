"""What is kept: stories with all their versions, drafts, recipes and the files behind them, in one database and one folder."""
