"""The owner's own pieces of text: what stands in a letter's {block} fields, by place if wished."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from shopretain.services.blocks import Block
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.emails.chip_edit import field_words
from shopretain.ui.i18n import tr
from shopretain.ui.session import Session
from shopretain.ui.widgets.rows_editor import Part


def edit_block(parent: QWidget, session: Session, name: str, then: Callable[[], object]) -> None:
    """Write one piece of text."""
    session.read("blocks.block", name, done=lambda found: _edit(parent, session, found, then))


def edit_blocks(
    parent: QWidget, session: Session, names: Sequence[str], then: Callable[[], object]
) -> FormDialog:
    """Ask which piece of text is to be written, then for its words."""
    form = FormDialog(
        tr("Your own texts"),
        tr("A piece of text that several letters can use: news, tips, answers, a local note."),
        (
            FormField(
                "name", tr("Which one?"), "choice", next(iter(names), ""),
                choices=[*((field_words(f"block_{n}"), n) for n in names), (tr("A new one"), "")],
            ),
            FormField("title", tr("Name of a new one"), hint=tr("one word, e.g. opening")),
        ),
        tr("Write"),
        parent,
    )  # fmt: skip

    def found(block: Block) -> None:
        form.finish()
        _edit(parent, session, block, then)

    def answered(values: dict[str, str]) -> None:
        name = values["name"] or values["title"]
        session.read("blocks.block", name, done=found, failed=form.say)

    form.answered.connect(answered)
    form.open()
    return form


def _edit(
    parent: QWidget, session: Session, block: Block, then: Callable[[], object]
) -> FormDialog:
    kinds = (
        (tr("postcode begins with"), "postcode"), (tr("town is"), "town"),
        (tr("country is"), "country"),
    )  # fmt: skip
    form = FormDialog(
        field_words(f"block_{block.name}"),
        tr("Plain text. People in some places may read something else."),
        (
            FormField("text", tr("Text"), "text", block.text),
            FormField(
                "places", tr("Other words for some places"), "rows", hint=tr("Add a place"),
                parts=(
                    Part(tr("Where"), "choice", choices=kinds), Part(tr("which")),
                    Part(tr("They read")),
                ),
                rows=block.places,
            ),
        ),
        tr("Keep"),
        parent,
    )  # fmt: skip

    def kept(_done: object) -> None:
        form.finish()
        then()

    def answered(values: dict[str, object]) -> None:
        session.write(
            "blocks.save", block.name, values["text"], values["places"], done=kept,
            failed=form.say,
        )  # fmt: skip

    form.answered.connect(answered)
    form.open()
    return form
