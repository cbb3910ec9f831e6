"""Lazy models for tables."""
