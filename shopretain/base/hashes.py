"""Keyed hashes that stand for people who must stay unknown: suppression and erasure lists."""

from __future__ import annotations

import hmac
import unicodedata
from collections.abc import Sequence

_DIGEST = "sha256"


def key_hash(key: bytes, kind: str, value: str) -> bytes:
    """Give HMAC-SHA256(key, kind NUL value) of a normalised value.

    Pseudonymous, not anonymous: whoever has the key can look for a value they already know.
    """
    return hmac.digest(key, f"{kind}\0{value}".encode(), _DIGEST)


def normal_email(email: str) -> str:
    """Give an address as it is compared: NFKC, lower case, punycode; dots and plus stay."""
    text = unicodedata.normalize("NFKC", email).strip().lower()
    local, mark, domain = text.rpartition("@")
    if domain.isascii():
        return text
    try:
        domain = domain.encode("idna").decode()
    except UnicodeError:
        return text
    return f"{local}{mark}{domain}"


def normal_post(country: str, postcode: str, street: str, name: str) -> str:
    """Give a postal address as it is compared: without case, accents, blanks and marks."""
    return "|".join(_letters(part) for part in (country, postcode, street, name))


def _letters(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in flat if c.isalnum())


def hashes_of(
    key: bytes, email: str | None, phone: str | None, post: Sequence[str] | None
) -> dict[str, bytes]:
    """Give the suppression hashes of a person by channel; `post` is country to name."""
    found = {}
    if email:
        found["email"] = key_hash(key, "email", normal_email(email))
    if phone:
        found["phone"] = key_hash(key, "phone", phone)
    if post is not None:
        found["post"] = key_hash(key, "post", normal_post(*post))
    return found
