"""Damaged files for the reader, for ten minutes: it may refuse or ask, never crash. `make fuzz`."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl

from shopretain.base.errors import UserError
from shopretain.importing.options import ReadingOptions
from shopretain.importing.reading import read_file
from shopretain.services import sample_shop

_SLOW_S = 5.0
_TOKENS = [
    b"\x00", b'"', b"'", b",", b";", b"\t", b"\r", b"\n", b"\xff", b"\xef\xbb\xbf", b"=1+1", b"-",
    b"Total", b"01/02/2025", b"1.234,56", b"\xe5\xb9\xb4", b"\xd0\x96", b"PK\x03\x04",
    b"</sheetData>",
]  # fmt: skip


def seeds(folder: Path) -> list[bytes]:
    """Give whole files of several kinds."""
    orders = folder / "seed.csv"
    sample_shop.write_sample_csv(orders, date(2025, 11, 17))
    lines = orders.read_text(encoding="utf-8").splitlines()[:60]
    text = "\n".join(lines)
    plain = "Tilaus;Päivä;Summa;Sähköposti\n" + "\n".join(
        f"{i};{1 + i % 28}.{1 + i % 12}.2025;{i},50 €;m{i}@example.fi" for i in range(40)
    )
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in plain.splitlines():
        sheet.append(line.split(";"))
    book.save(folder / "seed.xlsx")
    with zipfile.ZipFile(folder / "seed.zip", "w") as archive:
        archive.writestr("orders.csv", text)
    return [
        text.encode(),
        plain.encode("cp1252"),
        plain.encode("utf-16"),
        (folder / "seed.xlsx").read_bytes(),
        (folder / "seed.zip").read_bytes(),
    ]


def damaged(rng: random.Random, content: bytes) -> bytes:
    """Cut, repeat, swap and overwrite a few places."""
    data = bytearray(content)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(data) + 1)
        length = rng.choice((1, 2, 8, 64, 512))
        kind = rng.randrange(5)
        if kind == 0:
            del data[at : at + length]
        elif kind == 1:
            data[at:at] = data[at : at + length] * rng.randint(1, 4)
        elif kind == 2:
            data[at : at + length] = rng.randbytes(min(length, 8))
        elif kind == 3:
            data[at:at] = rng.choice(_TOKENS)
        else:
            data = data[:at]
    return bytes(data)


def main() -> int:
    """Run until the time is over; 1 when something crashed or took too long."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    rng = random.Random(options.seed)  # noqa: S311  damage, not secrecy
    print(f"seed {options.seed}", flush=True)
    told: Counter[str] = Counter()
    end = time.monotonic() + options.seconds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = seeds(folder)
        path = folder / "damaged.csv"
        while time.monotonic() < end:
            path.write_bytes(damaged(rng, rng.choice(whole)))
            start = time.monotonic()
            try:
                reading = read_file(path, ReadingOptions())
                list(reading.each_order())
                told["asked" if reading.questions else "read"] += 1
            except UserError as error:
                told[error.code] += 1
            except Exception:  # noqa: BLE001  that is what is looked for
                traceback.print_exc()
                kept = Path(tempfile.gettempdir()) / f"crash-{options.seed}.bin"
                kept.write_bytes(path.read_bytes())
                print(f"crashed; the file is kept as {kept}")
                return 1
            if time.monotonic() - start > _SLOW_S:
                print("took more than 5 s")
                return 1
    print(f"{told.total()} damaged files, no crash: {dict(told.most_common())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
