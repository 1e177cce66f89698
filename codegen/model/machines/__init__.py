"""State machines: rows, cells, steps, effects and explanations."""
