"""Where resources come from. A source reads; parsers understand what it read."""
