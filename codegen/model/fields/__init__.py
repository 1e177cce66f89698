"""Field sections and messages."""
