"""Letters as others read them: an independent parser, and the headers' own decoder."""

from __future__ import annotations

import email
import email.policy
import re
from datetime import UTC, datetime
from email.header import decode_header, make_header
from urllib.parse import parse_qs, unquote, urlsplit

import fast_mail_parser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopretain.messaging.address import mail_address
from shopretain.messaging.letter import (
    LONGEST_LINK,
    Letter,
    Letterhead,
    as_html,
    eml,
    mailto,
    message,
    one_line,
    whole_text,
)
from tests.messaging.test_merge import ANY, HOSTILE

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
HEAD = Letterhead(
    "Kettle & Leaf", "Puistokatu 4, Helsinki", "helmi@kettle.example",
    "You get this because you ordered.", "Reply “stop” and we will not write again.",
)  # fmt: skip
NAMES = ("Aino Mäkinen", "Łucja Wiśniewska", "Олена Шевченко", "Ελένη Γεωργίου", "田中 陽子")


def letter(name: str = "Ann", subject: str = "Hello", body: str = "Dear Ann,\n\nhello") -> Letter:
    return Letter("0" * 32, name, "ann@example.com", subject, body)


@pytest.mark.parametrize("name", NAMES)
def test_letters_in_five_scripts(name: str) -> None:
    raw = eml(letter(name, f"{name}, we have missed you", f"Dear {name},\n\nhello"), HEAD, AT)
    found = fast_mail_parser.parse_email(raw)
    assert found.subject == f"{name}, we have missed you"
    assert found.headers["To"] == [f"{name} <ann@example.com>"]
    assert found.headers["X-Unsent"] == ["1"]
    assert f"Dear {name}," in found.text_plain[0]
    assert HEAD.stop in found.text_plain[0]
    assert HEAD.address in found.text_plain[0]
    assert f"Dear {name}," in found.text_html[0]
    assert HEAD.stop in found.text_html[0]


def test_a_message_for_a_mailbox_is_no_file() -> None:
    assert b"X-Unsent" not in message(letter(), HEAD, AT)


@given(name=ANY | HOSTILE, subject=ANY | HOSTILE, body=ANY | HOSTILE)
def test_nothing_gets_into_the_headers(name: str, subject: str, body: str) -> None:
    raw = eml(letter(name, subject, body), HEAD, AT)
    head, _, _ = raw.partition(b"\r\n\r\n")
    names = [line.split(b":")[0] for line in head.split(b"\r\n") if line[:1] not in (b" ", b"\t")]
    assert names == [
        b"From", b"Date", b"To", b"Subject", b"X-Unsent", b"Message-ID", b"MIME-Version",
        b"Content-Type",
    ]  # fmt: skip
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    read = email.message_from_bytes(raw, policy=email.policy.compat32)
    assert re.fullmatch(r"(?s)(.* )?<?ann@example\.com>?", str(read["To"]))
    shown = str(make_header(decode_header(str(read["Subject"]))))
    assert one_line(shown).replace(" ", "") == one_line(subject)[:250].replace(" ", "").strip()
    found = fast_mail_parser.parse_email(raw)
    assert HEAD.stop in found.text_plain[0]
    assert "Bcc" not in found.headers


@given(body=ANY | HOSTILE)
def test_html_is_escaped_and_has_nothing_from_elsewhere(body: str) -> None:
    page = as_html(letter(body=body), HEAD)
    tags = set(re.findall(r"<\s*/?\s*([a-zA-Z!]+)", page))
    assert tags <= {"!DOCTYPE", "html", "head", "meta", "body", "div", "p", "br", "a", "b"}
    assert "<img" not in page
    assert "url(" not in re.sub(r">[^<]*<", "><", page)


def test_links_are_links_and_the_code_is_bold() -> None:
    told = Letter("k", "", "a@b.example", "s", "See https://x.example/a?b=1. Code K-ABC.", "K-ABC")
    page = as_html(told, HEAD)
    assert '<a href="https://x.example/a?b=1">https://x.example/a?b=1</a>.' in page
    assert "<b>K-ABC</b>" in page


def test_a_link_opens_the_whole_letter_or_there_is_none() -> None:
    short = letter(body="Dear Ann,\n\nhello & good-bye?")
    link = mailto(short, HEAD)
    assert link is not None
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "ann@example.com")
    told = parse_qs(parts.query, strict_parsing=True)
    assert told["subject"] == ["Hello"]
    assert told["body"] == [whole_text(short, HEAD).replace("\n", "\r\n")]
    assert len(link) <= LONGEST_LINK
    greek = letter(body="Καλημέρα σας. " * 40)
    assert mailto(greek, HEAD) is None


@pytest.mark.parametrize("lacking", ["shop", "address", "reply_to", "stop"])
def test_no_letter_without_its_footer(lacking: str) -> None:
    values = {name: getattr(HEAD, name) for name in Letterhead.__slots__}
    head = Letterhead(**{**values, lacking: "" if lacking != "stop" else "no"})
    assert not head.is_whole
    with pytest.raises(ValueError, match=r"needs|address"):
        eml(letter(), head, AT)
    if lacking != "reply_to":
        with pytest.raises(ValueError, match="needs"):
            whole_text(letter(), head)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("ann@example.com", "ann@example.com"), (" ann@example.com ", "ann@example.com"),
        ("ann@exämple.com", "ann@xn--exmple-cua.com"), ("päivi@example.com", None),
        ("a@b, c@d", None), ("ann@example.com\r\nBcc: x@y.z", None), ("ann", None), ("@x.y", None),
        ("ann@x", None), (".ann@x.yy", None), ("a" * 65 + "@x.yy", None), ("a b@x.yy", None),
        ("o'brien+shop@mail.example.co.uk", "o'brien+shop@mail.example.co.uk"),
    ],
)  # fmt: skip
def test_addresses_that_mail_can_be_sent_to(told: str, found: str | None) -> None:
    assert mail_address(told) == found


@given(told=st.text(max_size=60))
def test_an_address_is_one_address(told: str) -> None:
    found = mail_address(told)
    assert found is None or (found.count("@") == 1 and not re.search(r"[\s,;<>]", found))
