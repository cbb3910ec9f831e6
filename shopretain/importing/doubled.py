"""Letters that were saved as UTF-8, read as something else and saved again."""

from __future__ import annotations

import re

from shopretain.importing.memo import Memo

_RUN = re.compile(r"[^\x00-\x7f]{2,}")
_UNDEFINED = re.compile(r"[\x80-\x9f]")
_GOOD_REPAIR = re.compile(
    r"[\u00a0-\u017f\u0370-\u03ff\u0400-\u052f\u1e9e\u2010-\u2026\u2030-\u203a\u20a0-\u20bf"
    r"\u2116\u2122\u3000-\u30ff\u4e00-\u9fff]+"
)
# Pages whose own letters may by chance be good bytes: more of them, and only their own script.
_OWN_SCRIPT = {
    "cp1251": re.compile(r"[\u0400-\u052f\u2019]{3,}"),
    "cp1253": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]{3,}"),
    "cp932": re.compile(r"[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]{2,}"),
}
_MOST_TIMES = 3  # that a text was saved wrongly


def repair(text: str) -> str:
    """Give the text with letters mended that were encoded twice, or more often: `MÃ¡rta`.

    Only what is proved: the run of letters, put back into bytes, is valid UTF-8 for letters.
    """
    for _ in range(_MOST_TIMES):
        mended = _RUN.sub(lambda run: _MENDED[run[0]], text)
        if mended == text:
            break
        text = mended
    return text


def _mended(run: str) -> str:
    for page in ("cp1252", "cp1250", "latin-1", "mac_roman", *_OWN_SCRIPT):
        try:
            mended = _bytes(run, page).decode("utf-8")
        except UnicodeError:
            continue
        if _OWN_SCRIPT.get(page, _GOOD_REPAIR).fullmatch(mended):
            return mended
    return run


def _bytes(run: str, page: str) -> bytes:
    """Give the run in a code page; bytes that the page does not define stand for themselves."""
    if not _UNDEFINED.search(run):
        return run.encode(page)
    return b"".join(
        char.encode("latin-1") if _UNDEFINED.match(char) else char.encode(page) for char in run
    )


_MENDED = Memo(_mended)
