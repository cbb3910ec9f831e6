"""Builds what is handed out: one folder by PyInstaller; on Linux also a .deb and a .tar.gz.

Usage: python packaging/build.py [FOLDER], by default build/package. Windows and macOS make their
installers from the same folder: see packaging/windows and packaging/macos.
"""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import shopretain

ROOT = Path(__file__).resolve().parents[1]
_LINUX = ROOT / "packaging" / "linux"
# What the loader must find on the computer: graphics come with its driver; letters from anywhere.
DEPENDS = "libc6 (>= 2.36), libegl1, libgl1"
RECOMMENDS = "fonts-noto-core, fonts-noto-cjk"


def build_folder(target: Path) -> Path:
    """Give the folder with the program and all it needs."""
    made = target / "ShopRetain"
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
            "--workpath", str(target / "work"), "--distpath", str(target),
            str(ROOT / "packaging" / "shopretain.spec"),
        ],
        check=True,
    )  # fmt: skip
    if sys.platform.startswith("linux"):
        # Only Python itself: libraries from wheels were patched, and break when they are stripped.
        for library in (made / "_internal").glob("libpython3*.so*"):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
        (made / "shopretain-cli").symlink_to("ShopRetain")
    return made


def build_archive(folder: Path, target: Path) -> Path:
    """Give the .tar.gz: unpack it anywhere and start ShopRetain in it."""
    made = target / f"shopretain-{shopretain.__version__}-linux-{platform.machine()}.tar.gz"
    stamp = _moment().timestamp()

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = int(stamp)
        return entry

    with (
        made.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, stamp) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        archive.add(folder, f"shopretain-{shopretain.__version__}", filter=plain)
    return made


def build_deb(folder: Path, target: Path) -> Path:
    """Give the Debian package: program, menu entry, file type, icon."""
    machine = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    root = target / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "opt" / "shopretain", symlinks=True)
    share = root / "usr" / "share"
    filled = {"@VERSION@": shopretain.__version__, "@DATE@": f"{_moment():%Y-%m-%d}"}
    for name, place in (
        ("shopretain.desktop", "applications"),
        ("shopretain-mime.xml", "mime/packages"),
        ("shopretain.svg", "icons/hicolor/scalable/apps"),
        ("org.shopretain.ShopRetain.metainfo.xml", "metainfo"),
    ):
        (share / place).mkdir(parents=True)
        text = (_LINUX / name).read_text("utf-8")
        for mark, value in filled.items():
            text = text.replace(mark, value)
        (share / place / name).write_text(text, "utf-8")
    (share / "doc" / "shopretain").mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", share / "doc" / "shopretain" / "copyright")
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / "shopretain").symlink_to("/opt/shopretain/ShopRetain")
    (commands / "shopretain-cli").symlink_to("/opt/shopretain/ShopRetain")
    size_kb = sum(p.lstat().st_size for p in root.rglob("*") if p.is_file()) // 1024
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        f"Package: shopretain\nVersion: {shopretain.__version__}\nArchitecture: {machine}\n"
        f"Maintainer: The ShopRetain team <team@shopretain.example>\nInstalled-Size: {size_kb}\n"
        f"Depends: {DEPENDS}\nRecommends: {RECOMMENDS}\nSection: office\nPriority: optional\n"
        "Description: See which of your customers come back\n"
        " Drop in the orders file of your web shop or till: see who comes back, what a\n"
        " customer is worth and whom to write to today. Everything stays on your computer.\n",
        "utf-8",
    )
    made = target / f"shopretain_{shopretain.__version__}_{machine}.deb"
    subprocess.run(["dpkg-deb", "--build", "--root-owner-group", "-Zxz", root, made], check=True)
    shutil.rmtree(root)
    return made


def _moment() -> datetime:
    """Give the moment of the last change, so that the same sources give the same files."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        told = subprocess.run(
            ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"],
            check=False, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip
    return datetime.fromtimestamp(int(told), UTC) if told else datetime.now(UTC)


def main() -> None:
    """Build everything for this system."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "package").resolve()
    target.mkdir(parents=True, exist_ok=True)
    folder = build_folder(target)
    if sys.platform.startswith("linux"):
        build_archive(folder, target)
        build_deb(folder, target)


if __name__ == "__main__":
    main()
