"""The memory of guard: every run that was recorded, in an SQLite file or in PostgreSQL."""

from guard.store.address import Address, parse
from guard.store.store import Store, open_store

__all__ = ["Address", "Store", "open_store", "parse"]
