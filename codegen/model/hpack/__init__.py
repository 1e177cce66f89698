"""HPACK's tables."""
