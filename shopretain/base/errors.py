"""The user's fault or ours. Codes and values only: the sentence is made where it is shown."""

from __future__ import annotations


class UserError(Exception):
    """Something the owner can mend: one plain sentence by code, nothing changed.

    `code` names the sentence `error.<code>` in resources/translations; `values` fill it.
    """

    def __init__(self, code: str, **values: str | int) -> None:
        """Keep the code and the values of the sentence."""
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with the values: errors cross from the child process that reads files."""
        return (_rebuild, (self.code, self.values))


def _rebuild(code: str, values: dict[str, str | int]) -> UserError:
    return UserError(code, **values)


class CancelledError(Exception):
    """The owner pressed Cancel; the work was left as if never begun."""
