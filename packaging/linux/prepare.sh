#!/bin/sh
# Brings what a bare machine lacks before Python packages can run: python3-venv and the system
# libraries that Qt loads. Uses apt-get where it may, else names what is missing in one sentence.
# Usage: prepare.sh PYTHON [screen|bench|mail|package]   "screen" adds what a real X11 window needs, "bench"
# the rival of the import benchmark, "mail" the mail server that the mailbox tests start, "package"
# what the installers are made and tried with.
set -eu

python=$1
wanted=""

missing() { # missing SONAME PACKAGE: is the library unknown to the loader?
    "$python" - "$1" <<'PY' || wanted="$wanted $2"
import ctypes, sys
try:
    ctypes.CDLL(sys.argv[1])
except OSError:
    raise SystemExit(1)
PY
}

if ! command -v "$python" >/dev/null 2>&1; then
    echo "ShopRetain needs Python 3.11 or newer; install it and run this again." >&2
    exit 1
fi
"$python" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' || {
    echo "ShopRetain needs Python 3.11 or newer, and $python is older; run make with PYTHON=python3.11." >&2
    exit 1
}
"$python" -c 'import venv, ensurepip' 2>/dev/null || wanted="$wanted python3-venv"

if [ "$(uname -s)" = Linux ]; then
    missing libglib-2.0.so.0 libglib2.0-0
    missing libEGL.so.1 libegl1
    missing libGL.so.1 libgl1
    missing libdbus-1.so.3 libdbus-1-3
    missing libfontconfig.so.1 libfontconfig1
    missing libxkbcommon.so.0 libxkbcommon0
    if { [ "${2:-}" = screen ] && [ -n "${DISPLAY:-}" ]; } || [ "${2:-}" = package ]; then
        missing libxcb-cursor.so.0 libxcb-cursor0
        missing libxkbcommon-x11.so.0 libxkbcommon-x11-0
        missing libxcb-icccm.so.4 libxcb-icccm4
        missing libxcb-keysyms.so.1 libxcb-keysyms1
        missing libxcb-shape.so.0 libxcb-shape0
        missing libxcb-xkb.so.1 libxcb-xkb1
    fi
    # Qt draws no letters at all without one installed font.
    ls /usr/share/fonts/*/* >/dev/null 2>&1 || wanted="$wanted fonts-dejavu-core"
fi

if [ "${2:-}" = bench ]; then
    command -v sqlite3 >/dev/null 2>&1 || wanted="$wanted sqlite3"
fi
if [ "${2:-}" = package ]; then
    command -v debootstrap >/dev/null 2>&1 || wanted="$wanted debootstrap"
    command -v desktop-file-validate >/dev/null 2>&1 || wanted="$wanted desktop-file-utils"
    command -v appstreamcli >/dev/null 2>&1 || wanted="$wanted appstream"
    command -v strip >/dev/null 2>&1 || wanted="$wanted binutils"
fi
if [ "${2:-}" = mail ]; then
    [ -x /usr/lib/dovecot/imap ] || wanted="$wanted dovecot-imapd"
fi

[ -z "$wanted" ] && exit 0
if command -v apt-get >/dev/null 2>&1; then
    as_root=""
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null && as_root="sudo -n"; } || as_root=none
    if [ "$as_root" != none ]; then
        echo "Installing$wanted" >&2
        $as_root apt-get update -qq &&
            DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $wanted >/dev/null && exit 0
        echo "Please install what is missing and run this again: apt-get install$wanted" >&2
        exit 1
    fi
    echo "Please install what is missing and run this again: sudo apt-get install$wanted" >&2
    exit 1
fi
echo "Please install what is missing (named as on Debian) and run this again:$wanted" >&2
exit 1
