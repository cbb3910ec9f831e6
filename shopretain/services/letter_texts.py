"""What screens need of the merge language: fields, their tokens, texts that are being written."""

from __future__ import annotations

import re

from shopretain.messaging.merge import Field, Part, TemplateFlaw, parse, token
from shopretain.services.letter_fields import FIELDS, OF_OCCASION, READY_BLOCKS

__all__ = [
    "FIELDS", "OF_OCCASION", "READY_BLOCKS", "Field", "Part", "TemplateFlaw", "parse_loosely",
    "token",
]  # fmt: skip

_ANY = re.compile(r"\{([a-z][a-z0-9_]*)")


def parse_loosely(text: str) -> tuple[Part, ...]:
    """Give the parts of a text whose fields may be the owner's own; TemplateFlaw as `parse`.

    A field that nobody knows is told when the letter is planned, not while it is shown.
    """
    blocks = [name for name in _ANY.findall(text) if name.startswith("block_")]
    return parse(text, (*FIELDS, *blocks))
