"""Policies: what they say about themselves, and the engines that evaluate them."""
