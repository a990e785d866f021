"""Confidence: how well it is known what a template or a ground says."""

from __future__ import annotations

from enum import StrEnum


class Confidence(StrEnum):
    """How well the source of a template bears it out."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    ASSUMED = "assumed"
    OFFICE = "office"  # the office's own way
