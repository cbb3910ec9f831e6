"""Drafts in a real mailbox: a Dovecot of our own (Debian: dovecot-imapd)."""

from __future__ import annotations

import base64
import imaplib
import re
from collections.abc import Iterator
from datetime import date
from email.header import decode_header, make_header
from pathlib import Path

import pytest

from shopretain.base.errors import UserError
from shopretain.messaging import mailbox
from shopretain.services import delivery, handover, making
from shopretain.services.letters import LetterAsk
from shopretain.services.shop import Shop
from tests.messaging import dovecot
from tests.messaging.dovecot import PASSWORD, USER, Breaking
from tests.services.helpers import sale, shop_of, shopify
from tests.services.letters import ready_to_write

pytestmark = pytest.mark.skipif(
    dovecot.PROGRAM is None, reason="needs Dovecot: apt-get install dovecot-imapd"
)
NAMES = ("Aino Mäkinen", "Łucja Wiśniewska", "Олена Шевченко", "Ελένη Γεωργίου", "田中 陽子")


@pytest.fixture
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with dovecot.running(tmp_path_factory.mktemp("dovecot")) as found:
        yield found


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    orders = [
        sale(n, f"person{n}@example.com", "2026-11-10", Billing_Name=NAMES[n % 5])
        for n in range(200)
    ]
    made = ready_to_write(shop_of(tmp_path, shopify(tmp_path / "o.csv", orders)))
    yield made
    made.close()


def place(port: int) -> mailbox.Place:
    return mailbox.Place("127.0.0.1", port, USER)


def drafts_in(port: int) -> dict[str, str]:
    """Give To and subject, read by the server itself, of each message of the Drafts folder."""
    box = imaplib.IMAP4("127.0.0.1", port)
    box.authenticate("PLAIN", lambda _asked: f"\0{USER}\0{PASSWORD}".encode())
    box.select("Luonnokset")
    _, ids = box.search(None, "ALL")
    found: dict[str, str] = {}
    for number in ids[0].split():
        _, told = box.fetch(number, "(FLAGS ENVELOPE)")
        line = b"".join(part if isinstance(part, bytes) else b"".join(part or ()) for part in told)
        assert b"\\Draft" in line
        address = re.search(rb'NIL "(person\d+)" "example.com"', line)
        assert address is not None
        key = address[1].decode()
        assert key not in found, "a letter landed twice"
        quoted = re.search(rb'ENVELOPE \("[^"]*" "([^"]*)"', line)
        assert quoted is not None
        found[key] = str(make_header(decode_header(quoted[1].decode())))
    box.logout()
    return found


def make_drafts(shop: Shop) -> int:
    ask = LetterAsk("blank", "{first_name|}, hello", "Dear {first_name|friend},\n\nhello.", "new")
    return len(making.make_drafts(shop, ask).drafts)


def test_two_hundred_drafts_land_once_each(shop: Shop, port: int) -> None:
    assert make_drafts(shop) == 200
    told: list[tuple[str, int, int]] = []
    done = delivery.into_mailbox(shop, place(port), PASSWORD, lambda *p: told.append(p))
    assert (done.made, done.place, done.known_already) == (200, "Luonnokset", 0)
    assert told[-1] == ("mailbox", 200, 200)
    found = drafts_in(port)
    assert len(found) == 200
    assert found["person3"] == "Ελένη, hello"
    assert handover.queue(shop) == ()
    with pytest.raises(UserError, match="nobody_to_write"):
        delivery.into_mailbox(shop, place(port), PASSWORD)
    assert len(drafts_in(port)) == 200


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(3_000, marks=pytest.mark.slow),
        150_000,
        pytest.param(300_000, marks=pytest.mark.slow),
    ],
)
def test_a_line_that_breaks_loses_and_doubles_nothing(shop: Shop, port: int, after: int) -> None:
    make_drafts(shop)
    line = Breaking(port, after)
    try:
        with pytest.raises(UserError, match="mailbox_broken"):
            delivery.into_mailbox(shop, place(line.port), PASSWORD)
        assert 0 < len(handover.queue(shop)) <= 200
        delivery.into_mailbox(shop, place(line.port), PASSWORD)
    finally:
        line.close()
    assert len(drafts_in(port)) == 200
    assert handover.queue(shop) == ()


def test_what_landed_before_a_kill_is_not_put_there_again(shop: Shop, port: int) -> None:
    """The program died after the letters had landed and before it could note them."""
    make_drafts(shop)
    done = delivery.into_mailbox(shop, place(port), PASSWORD)
    assert done.undo is not None
    handover.undo_move(shop, done.undo)
    assert len(handover.queue(shop)) == 200
    again = delivery.into_mailbox(shop, place(port), PASSWORD)
    assert again.known_already == 200
    assert len(drafts_in(port)) == 200


def test_a_full_mailbox_is_told_in_its_own_words(
    shop: Shop, tmp_path_factory: pytest.TempPathFactory
) -> None:
    make_drafts(shop)
    with dovecot.running(tmp_path_factory.mktemp("full"), room=60) as port:
        with pytest.raises(UserError, match="mailbox_said_no") as told:
            delivery.into_mailbox(shop, place(port), PASSWORD)
        assert "uota" in str(told.value.values["what"])
        landed = len(drafts_in(port))
        assert 0 < landed < 200
        assert len(handover.queue(shop)) >= 200 - landed


def test_what_is_wrong_with_a_mailbox_is_told(shop: Shop, port: int) -> None:
    make_drafts(shop)
    with pytest.raises(UserError, match="mailbox_refused"):
        delivery.into_mailbox(shop, place(port), "wrong")
    with pytest.raises(UserError, match="mailbox_not_found"):
        delivery.into_mailbox(shop, place(dovecot.free_port()), PASSWORD)
    assert len(handover.queue(shop)) == 200


def test_a_secured_line_is_asked_for_elsewhere(port: int) -> None:
    """Whatever is not this computer is spoken to with TLS alone; this server has none."""
    found = mailbox.Place("localhost.localdomain", port, USER)
    with (
        pytest.raises(UserError, match=r"mailbox_not_safe|mailbox_not_found"),
        mailbox.open_drafts(found, PASSWORD),
    ):
        pass


def test_the_server_reads_the_letter_as_it_was_written(shop: Shop, port: int) -> None:
    ask = LetterAsk("blank", "Hyvää päivää", "Dear {first_name},\n\n2 < 3 & “yes”", "new")
    making.make_drafts(shop, ask)
    delivery.into_mailbox(shop, place(port), PASSWORD)
    box = imaplib.IMAP4("127.0.0.1", port)
    box.authenticate("PLAIN", lambda _asked: f"\0{USER}\0{PASSWORD}".encode())
    box.select("Luonnokset")
    _, told = box.fetch("1", "(BODY.PEEK[1])")
    box.logout()
    assert isinstance(told[0], tuple)
    text = base64.b64decode(told[0][1]).decode()
    assert "2 < 3 & “yes”" in text
    assert "Reply “stop”" in text
    assert date(2026, 11, 20) == shop.today
