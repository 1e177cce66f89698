"""Generates statewire's C tables and audit pages from the YAML in spec/: load -> model -> check -> render."""
