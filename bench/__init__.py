"""How long guard takes, and how much memory, beside other scanners on the same machine."""
