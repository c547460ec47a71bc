"""guard's tests."""
