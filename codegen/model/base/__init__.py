"""What all models share: names, numbers, citations and checks."""
