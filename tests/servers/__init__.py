"""Real servers for the tests: how each is built, once, and started."""
