"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from shopretain.base.errors import UserError


def saved(path: Path, save: Callable[[IO[bytes]], object]) -> None:
    """Write a file under another name and rename it: it appears whole or not at all.

    UserError `cannot_save`.
    """
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(suffix=path.suffix, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            save(file)
        Path(name).replace(path)
    except OSError as error:
        raise UserError("cannot_save", name=path.name) from error
    finally:
        if name:
            Path(name).unlink(missing_ok=True)


def save_text(path: Path, text: str) -> None:
    """Write a text file as UTF-8; UserError `cannot_save`."""
    saved(path, lambda file: file.write(text.encode("utf-8", "replace")))
