"""Cards onto paper, step by step: measured, made, painted, noted; all of it, or nothing."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shopretain.base.errors import UserError
from shopretain.base.progress import Progress
from shopretain.services.by_post import Made, PostAsk, Printed, Proposed
from shopretain.services.worker import ChildProcess

Serve = Callable[..., Any]  # does a service by name, whatever happens to the job meanwhile
_PAINTER = "shopretain.ui.printing.painter"


@contextmanager
def painter() -> Iterator[ChildProcess]:
    """Have a process that paints, as long as it is needed."""
    found = ChildProcess()
    try:
        yield found
    finally:
        found.stop()


def save_cards(
    serve: Serve, ask: PostAsk, target: Path, progress: Progress, *, without_head: bool = False
) -> Printed:
    """Make cards and their PDF; UserError of the services, `cannot_save`."""
    with painter() as process:
        offered, bad = _measured(serve, process, ask, progress)
        out = {one.customer for one in bad}
        ids = tuple(card.customer for card in offered.run.cards if card.customer not in out)
        made: Made = serve("by_post.make_cards", ask, ids, target, without_head=without_head)
        try:
            pages = process.call(f"{_PAINTER}:save", (made.run, made.aside), progress)
            serve("by_post.printed", made, "pdf", target)
        except BaseException as error:
            if made.aside is not None:
                with contextlib.suppress(OSError):  # its folder may be none
                    made.aside.unlink()
            serve("by_post.undo_cards", made)
            if isinstance(error, UserError) and error.code == "cannot_save":
                raise UserError("cannot_save", name=target.name) from error
            raise
    left = Counter(dict(offered.left_out))
    left.update(one.why for one in bad)
    return Printed(len(made.run.cards), pages, tuple(left.most_common()), bad, str(target), made)


def cards_for_printer(serve: Serve, ask: PostAsk, progress: Progress) -> Printed:
    """Make cards that the window paints on a printer; they are noted when they came out."""
    with painter() as process:
        offered, bad = _measured(serve, process, ask, progress)
    out = {one.customer for one in bad}
    ids = tuple(card.customer for card in offered.run.cards if card.customer not in out)
    made: Made = serve("by_post.make_cards", ask, ids)
    left = Counter(dict(offered.left_out))
    left.update(one.why for one in bad)
    return Printed(len(made.run.cards), 0, tuple(left.most_common()), bad, "", made)


def _measured(
    serve: Serve, process: ChildProcess, ask: PostAsk, progress: Progress
) -> tuple[Proposed, Any]:
    progress("write", 0, 0)
    offered: Proposed = serve("by_post.propose", ask, heard=progress)
    return offered, process.call(f"{_PAINTER}:unfit", (offered.run,), progress)


def save_document(document: object, target: Path, progress: Progress) -> int:
    """Paint a document into a file, in a process of its own; gives its pages."""
    with painter() as process:
        return int(process.call(f"{_PAINTER}:save_document", (document, target), progress))
