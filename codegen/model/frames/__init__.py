"""Frames: layouts, checks, dispatch, events and calls."""
