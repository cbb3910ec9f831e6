"""Makes the names of countries in our languages from Unicode's CLDR, by way of Babel.

Needs babel; run once, its result is kept in resources/translations/countries.json.
Usage: python packaging/make_countries.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from babel import Locale

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from shopretain.base.language import LANGUAGES

_TO = Path(__file__).resolve().parents[1] / "resources" / "translations" / "countries.json"
_LETTERS = 2  # of a country's code


def main() -> int:
    """Write them."""
    names = {language: Locale(language).territories for language in LANGUAGES}
    codes = sorted(code for code in names["en"] if len(code) == _LETTERS and code.isalpha())
    told = {code: {language: names[language][code] for language in LANGUAGES} for code in codes}
    text = json.dumps(told, ensure_ascii=False, indent=0)
    _TO.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
