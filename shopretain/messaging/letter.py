"""One letter as mail programs take it: a message with footer, a mailto link, plain text, HTML."""

from __future__ import annotations

import base64
import html
import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from urllib.parse import quote, unquote

from shopretain.messaging.address import mail_address, says_how_to_stop

LONGEST_LINK = 1_900  # of a mailto link that every system hands over whole
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_BLANKS = re.compile(r"\s+")
_LINKS = re.compile(r"(?:https?://|mailto:)[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")
_SUBJECT = re.compile(r"\?subject=([^&]+)")
_LONGEST_SUBJECT = 250


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes, and how letters end: asked once, before the first draft.

    `why` and `stop` are the owner's wording of why somebody gets this and how they stop it.
    """

    shop: str
    address: str
    reply_to: str
    why: str = ""
    stop: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether a letter may end with it: name, address, a reply address, how to stop."""
        named = bool(self.shop.strip() and self.address.strip())
        return named and says_how_to_stop(self.stop) and mail_address(self.reply_to) is not None

    @property
    def footer(self) -> str:
        """The lines under every letter."""
        lines = (self.why, self.stop, f"{self.shop} · {self.address}", self.reply_to)
        return "\n".join(one_line(line) for line in lines if line.strip())


@dataclass(frozen=True, slots=True)
class Letter:
    """One person's letter, ready: the name may be empty. `key` names it in every mailbox."""

    key: str
    name: str
    email: str
    subject: str
    body: str
    strong: str = ""  # what of the body stands out: the code


def one_line(text: str) -> str:
    """Give a text on one line without what could end or turn it: for headers and names.

    The library would decode what looks encoded already, line ends and all.
    """
    return _BLANKS.sub(" ", _CONTROL.sub(" ", text)).replace("=?", "= ?").strip()


def plain(text: str) -> str:
    """Give a text for a body: lines as they are, without control marks."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_CONTROL.sub("", line.replace("\t", " ")).rstrip() for line in lines).strip()


def whole_text(letter: Letter, head: Letterhead) -> str:
    """Give the body with the lines that must end it; ValueError for a letterhead that lacks one."""
    if not head.is_whole:
        raise ValueError("a letter needs the shop's name, address and how to stop")
    return f"{plain(letter.body)}\n\n{plain(head.footer)}\n"


def message(letter: Letter, head: Letterhead, at: datetime) -> bytes:
    """Give a letter as a message of plain text and light HTML, without what marks a draft.

    ValueError for an address that cannot be mailed or a footer that lacks something.
    """
    return _message(letter, head, at, b"")


def _message(letter: Letter, head: Letterhead, at: datetime, mark: bytes) -> bytes:
    """Give the message. The library folds the headers; the parts it would make five times slower.

    `at` is an aware moment.
    """
    to = mail_address(letter.email)
    sender = mail_address(head.reply_to)
    if to is None or sender is None:
        raise ValueError("no address")
    boundary = f"=_{letter.key}"
    text = base64.encodebytes(whole_text(letter, head).replace("\n", "\r\n").encode())
    page = base64.encodebytes(as_html(letter, head).replace("\n", "\r\n").encode())
    parts = "".join(
        f"--{boundary}\n{_PART_HEAD.format(kind)}\n{body.decode('ascii')}\n"
        for kind, body in (("plain", text), ("html", page))
    )
    lines = (
        f"Message-ID: {message_id(letter, head)}\nMIME-Version: 1.0\n"
        f'Content-Type: multipart/alternative; boundary="{boundary}"\n\n{parts}--{boundary}--\n'
    )
    return (
        _from_and_date(one_line(head.shop), sender, at)
        + _headers(to=Address(one_line(letter.name), addr_spec=to), subject=letter.subject)
        + mark
        + lines.replace("\n", "\r\n").encode("ascii")
    )


_PART_HEAD = 'Content-Type: text/{}; charset="utf-8"\nContent-Transfer-Encoding: base64\n'


@cache
def _from_and_date(shop: str, sender: str, at: datetime) -> bytes:
    made = EmailMessage(policy=SMTP)
    made["From"] = Address(shop, addr_spec=sender)
    made["Date"] = at
    return _checked(made)


def _headers(to: Address, subject: str) -> bytes:
    made = EmailMessage(policy=SMTP)
    made["To"] = to
    made["Subject"] = subject_line(subject)
    return _checked(made)


def _checked(made: EmailMessage) -> bytes:
    """Give two headers as they will stand; ValueError where a value made more of them."""
    lines = made.as_bytes().rstrip()
    starts = [line for line in lines.split(b"\r\n") if line[:1] not in (b" ", b"\t")]
    if len(starts) != len(made.keys()):
        raise ValueError("a value made a header")
    return lines + b"\r\n"


def message_id(letter: Letter, head: Letterhead) -> str:
    """Give the name of a letter's message, the same whenever it is made."""
    sender = mail_address(head.reply_to) or ""
    return f"<{letter.key}@{sender.rpartition('@')[2]}>"


def subject_line(subject: str) -> str:
    """Give a subject as one line of bearable length."""
    return one_line(subject)[:_LONGEST_SUBJECT]


def eml(letter: Letter, head: Letterhead, at: datetime) -> bytes:
    """Give a draft as a file that mail programs open for editing (X-Unsent)."""
    return _message(letter, head, at, b"X-Unsent: 1\r\n")


def mailto(letter: Letter, head: Letterhead) -> str | None:
    """Give the link that opens the letter in the mail program, None for one that is too long."""
    to = mail_address(letter.email)
    if to is None:
        raise ValueError("no address")
    text = whole_text(letter, head).replace("\n", "\r\n")
    address = quote(to, safe="@")
    subject, body = quote(subject_line(letter.subject), safe=""), quote(text, safe="")
    link = f"mailto:{address}?subject={subject}&body={body}"
    return link if len(link) <= LONGEST_LINK else None


_FONT = "font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.5;color:#1e2326"
_SMALL = "font-family:Arial,sans-serif;font-size:12px;line-height:1.5;color:#5f676c"


def as_html(letter: Letter, head: Letterhead) -> str:
    """Give the letter as light HTML of the same words: inline styles, nothing from elsewhere."""
    paragraphs = "".join(
        f'<p style="margin:0 0 16px 0">{_marked(part, letter.strong)}</p>'
        for part in re.split(r"\n{2,}", plain(letter.body))
    )
    footer = _marked(plain(head.footer), "")
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>'
        f'<div style="{_FONT};max-width:600px">{paragraphs}</div>'
        f'<p style="{_SMALL}">{footer}</p></body></html>\n'
    )


def _marked(text: str, strong: str) -> str:
    """Give text as HTML: escaped, lines broken, web addresses to click, the code bold."""

    def words(part: str) -> str:
        made = html.escape(part)
        code = html.escape(strong)
        return made.replace(code, f"<b>{code}</b>") if code else made

    found, at = [], 0
    for match in _LINKS.finditer(text):
        found.append(words(text[at : match.start()]))
        link = html.escape(match[0])
        subject = _SUBJECT.search(match[0])  # of a link that begins an answer: that is its name
        name = html.escape(unquote(subject[1])) if subject else link
        found.append(f'<a href="{link}">{name}</a>')
        at = match.end()
    found.append(words(text[at:]))
    return "".join(found).replace("\n", "<br>")
