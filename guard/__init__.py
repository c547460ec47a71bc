"""guard checks machine-learning platforms against policy, before the merge and after."""

__version__ = "0.1.0"
