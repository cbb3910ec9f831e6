"""A real Dovecot of our own: in a folder of the test, on a free port, with one mailbox."""

from __future__ import annotations

import getpass
import grp
import os
import pwd
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PROGRAM = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
USER, PASSWORD = "helmi", "sesam-öffne"
_CONFIG = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = {me}
default_login_user = {me}
default_internal_group = {group}
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
mail_max_userip_connections = 100
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/users
}}
userdb {{
  driver = static
  args = uid={owner} gid={owner_group} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  mailbox Luonnokset {{
    auto = create
    special_use = \\Drafts
  }}
  mailbox Lähetetyt {{
    auto = create
    special_use = \\Sent
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""
_FULL_AT = """
mail_plugins = quota
plugin {
  quota = count:all
  quota_vsizes = yes
  quota_rule = *:storage=%dk
}
"""


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def running(folder: Path, room: int = 0) -> Iterator[int]:
    """Run the server and give its port; a mailbox has room for so many kB, 0 for no end."""
    assert PROGRAM is not None
    port = free_port()
    is_root = os.geteuid() == 0
    # Dovecot lets nobody read mail as root.
    owner = pwd.getpwnam("nobody") if is_root else pwd.getpwuid(os.geteuid())
    mail = folder / "mail"
    mail.mkdir(parents=True)
    if is_root:
        os.chown(mail, owner.pw_uid, owner.pw_gid)
        for part in (folder, *folder.parents):
            if part.stat().st_uid == 0 and part != Path("/"):
                part.chmod(part.stat().st_mode | 0o011)
    (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n", encoding="utf-8")
    config = folder / "dovecot.conf"
    config.write_text(
        _CONFIG.format(
            folder=folder,
            me="dovenull" if is_root else getpass.getuser(),
            group="dovenull" if is_root else grp.getgrgid(os.getegid()).gr_name,
            owner=owner.pw_uid,
            owner_group=owner.pw_gid,
            port=port,
        )
        + (_FULL_AT % room if room else ""),
        encoding="utf-8",
    )
    server = subprocess.Popen(
        [PROGRAM, "-F", "-c", str(config)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        _wait(port, server, folder / "log")
        yield port
    finally:
        server.terminate()
        server.wait(timeout=20)
        assert server.stdout is not None
        server.stdout.close()


def _wait(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until the server greets: a connection that it does not answer is tried again."""
    for _ in range(200):
        if server.poll() is not None:
            told = log.read_text(encoding="utf-8") if log.exists() else ""
            assert server.stdout is not None
            raise AssertionError(f"dovecot ended: {told}{server.stdout.read().decode()}")
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            if line.recv(4).startswith(b"* OK"):
                return
        with suppress(subprocess.TimeoutExpired):
            server.wait(timeout=0.05)
    raise AssertionError("dovecot does not greet")


class Breaking:
    """A line to a server that breaks once, after so many bytes were sent to it."""

    def __init__(self, port: int, after: int) -> None:
        self._server, self._left = port, after
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()

    def _accept(self) -> None:
        while True:
            try:
                here, _ = self._socket.accept()
            except OSError:
                return
            there = socket.create_connection(("127.0.0.1", self._server))
            for source, target, counted in ((here, there, True), (there, here, False)):
                thread = threading.Thread(target=self._pass, args=(source, target, counted))
                thread.start()
                self._threads.append(thread)

    def _pass(self, source: socket.socket, target: socket.socket, counted: bool) -> None:
        try:
            while data := source.recv(4096):
                if counted and 0 <= self._left < len(data):
                    target.sendall(data[: self._left])  # in the middle of a letter
                    self._left = -1
                    break
                if counted and self._left > 0:
                    self._left -= len(data)
                target.sendall(data)
        except OSError:
            pass
        finally:
            for end in (source, target):
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._accepting.join()
        for thread in self._threads:
            thread.join()
