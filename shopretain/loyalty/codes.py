"""Codes that people type: no letter that looks like another, and one to tell a slip."""

from __future__ import annotations

from collections.abc import Callable

# Without 0 and O, 1, I and L; 31 of them, a prime: the check tells any swap or wrong letter.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 7


def make_code(prefix: str, pick: Callable[[str], str]) -> str:
    """Give a new code: prefix, random letters, check letter. `pick` chooses one of letters."""
    body = "".join(pick(LETTERS) for _ in range(_LENGTH))
    return f"{prefix}-{body}{_check(body)}"


def is_code(text: str) -> bool:
    """Tell whether a text can be one of our codes, typed right."""
    _, mark, body = normal(text).rpartition("-")
    known = all(letter in LETTERS for letter in body)
    return bool(mark) and known and len(body) == _LENGTH + 1 and body[-1] == _check(body[:-1])


def normal(text: str) -> str:
    """Give a code as we write it, however it was typed."""
    return text.strip().upper().replace(" ", "")


def free_code(prefix: str, taken: set[str], pick: Callable[[str], str]) -> str:
    """Give a new code that is none of those taken, and take it."""
    code = make_code(prefix, pick)
    while code in taken:
        code = make_code(prefix, pick)
    taken.add(code)
    return code


def lessened(text: str) -> set[str]:
    """Give a code without its dash and without any one letter: two that share one may be near."""
    plain = normal(text).replace("-", "")
    return {plain, *(plain[:at] + plain[at + 1 :] for at in range(len(plain)))}


def is_near(typed: str, code: str) -> bool:
    """Tell whether a text may be a code with one slip: a wrong, missing, extra or swapped letter.

    Dashes do not count; what is the code itself is not near.
    """
    one, other = (normal(text).replace("-", "") for text in (typed, code))
    if len(one) == len(other):
        wrong = [at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
        if len(wrong) == 2:
            first, second = wrong
            swapped = one[first] == other[second] and one[second] == other[first]
            return second == first + 1 and swapped
        return len(wrong) == 1 or (not wrong and normal(typed) != normal(code))
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1:
        return False
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _check(body: str) -> str:
    """Give the check letter: each place weighs differently."""
    total = sum((at + 1) * LETTERS.index(letter) for at, letter in enumerate(body))
    return LETTERS[total % len(LETTERS)]
