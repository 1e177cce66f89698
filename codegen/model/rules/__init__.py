"""Limits and settings."""
