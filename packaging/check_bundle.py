"""Tries what packaging/build.py made in a bare Debian 12: no Python, nothing but what it asks for.

The .deb is installed there; the .tar.gz is unpacked beside it. Each runs --self-test and imports
a CSV and an Excel file, whose figures must be those of the same imports here. The menu entry and
the store data are checked by Debian's own tools.
Usage: python packaging/check_bundle.py [FOLDER]   needs root and debootstrap
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import openpyxl

ROOT = Path(__file__).resolve().parents[1]
RELEASE = "bookworm"
_ORDERS = ROOT / "tests" / "data"


def mirror() -> str:
    """Give where this computer takes Debian's packages from."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(COMPONENT)"],
        check=True, capture_output=True, text=True,
    ).stdout.splitlines()  # fmt: skip
    return next(line.split()[0] for line in told if line.endswith(" main"))


def make_root(root: Path, deb: Path) -> None:
    """Make a Debian with what the package asks for, and nothing else."""
    told = subprocess.run(
        ["dpkg-deb", "--field", deb, "Depends"], check=True, capture_output=True, text=True
    ).stdout
    wanted = ",".join(part.split()[0] for part in told.split(","))
    subprocess.run(
        ["debootstrap", "--variant=minbase", f"--include={wanted}", RELEASE, root, mirror()],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    if list(root.glob("usr/bin/python*")):
        raise SystemExit("the bare root has a Python: it proves nothing")


def inside(root: Path, *command: str) -> str:
    """Run a command in the root as nobody in particular; give what it printed."""
    done = subprocess.run(
        ["chroot", "--userspec=1000:1000", root, "/usr/bin/env", "-i", "HOME=/tmp", "LANG=C.UTF-8",
         "PATH=/usr/bin:/bin", *command],
        check=False, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}\n{done.stderr}")
    return done.stdout


def excel_of(orders: Path, target: Path) -> Path:
    """Give the rows of a CSV as an Excel file."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Orders")
    with orders.open(encoding="utf-8", newline="") as file:
        for cells in csv.reader(file):
            sheet.append(cells)
    book.save(target)
    return target


def check_program(root: Path, window: str, command: str, files: dict[Path, object]) -> None:
    """Let a program try itself and bring in files, each with the answer it had here."""
    print(inside(root, window, "--self-test").strip())
    for orders, wanted in files.items():
        store = f"/tmp/{Path(window).parent.name}-{orders.stem}.shopretain"
        told = json.loads(
            inside(root, command, "import", f"/tmp/{orders.name}", "--store", store, "--json")
        )
        if told != wanted:
            raise SystemExit(f"{command}: another answer than here\n{told}\n{wanted}")
        print(f"{command}: {told['files'][0]['orders_new']} orders of {orders.name}, as here")


def answer_here(orders: Path, folder: Path) -> object:
    """Give what the program that is not packed says of an import."""
    command = [sys.executable, "-m", "shopretain.cli", "import", orders, "--json"]
    done = subprocess.run([*command, "--store", folder / f"{orders.stem}.shopretain"],
                          check=True, capture_output=True, text=True)  # fmt: skip
    return json.loads(done.stdout)


def main() -> int:
    """Check everything; ends with a sentence where something is wrong."""
    made = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "package").resolve()
    deb, archive = next(made.glob("*.deb")), next(made.glob("*.tar.gz"))
    with tempfile.TemporaryDirectory(dir=made) as name:
        root = Path(name) / "root"
        make_root(root, deb)
        shutil.copy(deb, root / "tmp" / deb.name)
        orders = _ORDERS / "packed-orders.csv"
        files: dict[Path, object] = {}
        for file in (orders, excel_of(orders, Path(name) / "packed-workbook.xlsx")):
            shutil.copy(file, root / "tmp" / file.name)
            files[file] = answer_here(file, Path(name))
        subprocess.run(["chroot", root, "dpkg", "-i", f"/tmp/{deb.name}"], check=True,
                       stdout=subprocess.DEVNULL)  # fmt: skip
        check_program(root, "/usr/bin/shopretain", "/usr/bin/shopretain-cli", files)
        with tarfile.open(archive) as packed:
            packed.extractall(root / "srv", filter="data")
        place = "/srv/" + next((root / "srv").iterdir()).name
        check_program(root, f"{place}/ShopRetain", f"{place}/shopretain-cli", files)
        share = root / "usr" / "share"
        subprocess.run(
            ["desktop-file-validate", share / "applications" / "shopretain.desktop"], check=True
        )
        subprocess.run(
            ["appstreamcli", "validate", "--no-net", *share.glob("metainfo/*.xml")], check=True
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
