"""The program without a window: for a nightly job, a test or a helpful nephew.

Exit 0 done, 1 the input is at fault (one plain sentence, nothing changed), 2 wrong usage, 3 ours.
Each verb loads the services it needs when it runs: all of them take two seconds.
"""

from __future__ import annotations

import argparse
import gettext
import importlib
import json
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from shopretain import __version__
from shopretain.base.dates import Clock, FixedClock, SystemClock
from shopretain.base.errors import UserError
from shopretain.base.language import language
from shopretain.base.paths import resources
from shopretain.base.text import has_sentence, sentence
from shopretain.services.rows import ImportOptions, QuestionRow
from shopretain.services.shop import Shop

DONE, USER_FAULT, OUR_FAULT = 0, 1, 3
_FIRST_YEAR, _LAST_YEAR = 1980, 2200
_OPTIONS = {
    "day_first": "--day-first or --month-first",
    "decimal": "--decimal",
    "amounts_of": "--amounts-of row or --amounts-of order",
    "other_shop": "--source",
    "encoding": "--encoding",
}
_Answer = tuple[dict[str, Any], str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and give the exit code."""
    _speak()
    parsed = _parser().parse_args(arguments)
    try:
        answer, words = parsed.run(parsed)
    except UserError as error:
        print(sentence(f"error.{error.code}", **error.values), file=sys.stderr)
        return USER_FAULT
    except Exception as error:
        print(sentence("cli.our_fault", error=type(error).__name__), file=sys.stderr)
        if parsed.debug:
            raise
        return OUR_FAULT
    if parsed.json:
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    elif words:
        print(words)
    return USER_FAULT if answer.get("questions") or answer.get("flaws") else DONE


# Verbs: each gives the JSON answer and the words for people.


def _import(args: argparse.Namespace) -> _Answer:
    from shopretain.services import import_orders, receipts

    options = ImportOptions(
        layout=args.layout,
        day_first=args.day_first,
        encoding=args.encoding,
        delimiter={"tab": "\t", "\\t": "\t"}.get(args.delimiter, args.delimiter),
        sheet=args.sheet,
        decimal=args.decimal,
        amounts_of=args.amounts_of,
        time_zone=args.timezone,
        currency=args.currency,
        names_identify=args.names_identify,
        columns=tuple(args.map),
        source=args.source,
    )
    with _Open(args) as shop:
        asked = import_orders.questions(shop, args.files, options, _told)
        if asked:
            shop.leave_no_empty_file()
            return _asked(asked)
        try:
            receipt = import_orders.run(shop, args.files, options, _told)
        except UserError as error:
            if error.code != "question_other_shop":  # known only when all orders were read
                raise
            shop.leave_no_empty_file()
            return _asked((QuestionRow("other_shop", "", ("source",)),))
    words = "\n".join(
        sentence("cli.imported_people", file=f.file, people=f.people)
        if f.kind == "customers"
        else sentence(
            "cli.imported",
            file=f.file,
            new=f.orders_new,
            changed=f.orders_changed,
            unchanged=f.orders_unchanged,
            problems=len(f.problems),
        )
        for f in receipt.files
    )
    return receipts.receipt_fields(receipt), words


def _asked(questions: Sequence[QuestionRow]) -> _Answer:
    for question in questions:
        option = _OPTIONS.get(question.code, f"--map {question.column}=COLUMN")
        words = sentence(f"question.{question.code}", column=question.column)
        print(sentence("cli.answer_with", question=words, option=option), file=sys.stderr)
    asked = [{"code": q.code, "column": q.column, "choices": list(q.choices)} for q in questions]
    return {"questions": asked}, ""


def _report(args: argparse.Namespace) -> _Answer:
    from shopretain.services import report

    with _Open(args, must_exist=True) as shop:
        answer = report.report(
            shop, args.as_of, args.period, args.window_months, people=args.customers
        )
    point = answer["retention"]
    if point is None or point["crr"] is None:
        return answer, sentence("cli.no_retention", customers=answer["customers"])
    words = sentence(
        "cli.report",
        start=point["start"],
        end=point["end"],
        rate=f"{point['crr']:.1f}",
        B=point["B"],
        E=point["E"],
        N=point["N"],
        R=point["R"],
        customers=answer["customers"],
        orders=answer["orders"],
    )
    return answer, words


def _group(args: argparse.Namespace) -> _Answer:
    from shopretain.services import group_listing

    with _Open(args, must_exist=True) as shop:
        answer = group_listing.listing(shop, args.name, args.as_of)
        if args.excel is None:
            return answer, sentence("cli.group", rule=answer["rule"], count=answer["count"])
        saved = group_listing.save_listing(shop, args.name, args.excel, args.as_of)
    return answer, sentence("cli.group_saved", name=saved.path, count=saved.count)


def _points(args: argparse.Namespace) -> _Answer:
    from shopretain.services import loyalty, members

    with _Open(args, must_exist=True) as shop:
        if args.switch_on and not loyalty.is_on(shop):
            loyalty.switch_on(shop, progress=_told)
        answer = members.listing(shop, args.customer)
    words = sentence("cli.points", count=answer["members"], points=answer["points_out"])
    if args.customer:
        lines = [
            sentence("cli.points_entry", **{k: row[k] or "" for k in row})
            for row in answer["entries"]
        ]
        words = "\n".join([words, *lines])
    return answer, words


def _drafts(args: argparse.Namespace) -> _Answer:
    from shopretain.services import delivery, letters

    with _Open(args, must_exist=True) as shop:
        group = _group_of(shop, args.group)
        ask = letters.ask_of(shop, args.template, group)
        made = delivery.make_in_folder(shop, ask, args.to, _told)
    answer = {
        "made": made.made,
        "held": sum(count for _, count in made.held),
        "left_out": dict(made.left_out),
        "folder": made.place,
    }
    words = [sentence("cli.drafts", count=made.made, folder=made.place)]
    words += [
        sentence("cli.left_out", count=count, why=sentence(f"why.{code}"))
        for code, count in made.left_out
    ]
    words += [sentence("cli.held", count=count, field=_field(field)) for field, count in made.held]
    return answer, "\n".join(words)


def _postcards(args: argparse.Namespace) -> _Answer:
    from shopretain.services import by_post, post_pages

    # Painting needs Qt, which no other verb loads.
    card_job = importlib.import_module("shopretain.ui.printing.card_job")
    with _Open(args, must_exist=True) as shop:
        group = _group_of(shop, args.group)
        ask = post_pages.ask_by_name(shop, args.template, group)

        def serve(name: str, *arguments: Any, heard: object = None, **named: Any) -> Any:  # noqa: ARG001
            return getattr(by_post, name.partition(".")[2])(shop, *arguments, **named)

        made = card_job.save_cards(serve, ask, args.to, _told, without_head=True)
    left = dict(made.left_out)
    answer = {"cards": made.cards, "pages": made.pages, "left_out": left, "file": made.file}
    words = [sentence("cli.postcards", cards=made.cards, pages=made.pages, file=made.file)]
    words += [
        sentence("cli.left_out", count=count, why=sentence(f"why.{code}"))
        for code, count in made.left_out
    ]
    words += [
        sentence("cli.unfit", name=one.name, why=sentence(f"why.{one.why}"), what=one.what)
        for one in made.unfit
    ]
    return answer, "\n".join(words)


def _group_of(shop: Shop, name: str | None) -> str:
    """Give a group by its name or id, or everybody; empty for a text's own people."""
    from shopretain.services import groups

    if not name:
        return ""
    everybody = ("everybody", sentence("letter.everybody").casefold())
    return "everybody" if name.casefold() in everybody else str(groups.find(shop, name))


def _field(name: str) -> str:
    code = f"merge.{name}"
    return sentence(code) if has_sentence(code) else name


def _set(args: argparse.Namespace) -> _Answer:
    from shopretain.services import settings

    with _Open(args) as shop:
        settings.set_values(shop, dict(args.values))
        return settings.values(shop), sentence("cli.set")


def _sample(args: argparse.Namespace) -> _Answer:
    from shopretain.services import sample

    clock = _clock(args)
    make = sample.make_article if args.article else sample.make_sample
    make(args.store, clock.today("UTC"), _told)
    return {"store": str(args.store)}, sentence("cli.sample", name=args.store.name)


def _backup(args: argparse.Namespace) -> _Answer:
    from shopretain.services import backups

    with _Open(args, must_exist=True) as shop:
        made = backups.back_up_now(shop)
    return {"file": made.path, "size": made.size_bytes}, sentence("cli.backup", name=made.path)


def _restore(args: argparse.Namespace) -> _Answer:
    from shopretain.services import backups

    aside = backups.restore_file(args.store, args.copy, _clock(args))
    return {"set_aside": str(aside)}, sentence("cli.restore", name=str(aside))


def _check(args: argparse.Namespace) -> _Answer:
    from shopretain.services import backups

    with _Open(args, must_exist=True) as shop:
        found = backups.check(shop)
    answer = {
        "ok": not found.flaws,
        "flaws": list(found.flaws),
        "orders": found.orders,
        "customers": found.customers,
    }
    code = "cli.check_bad" if found.flaws else "cli.check_good"
    return answer, sentence(code, orders=found.orders, customers=found.customers)


class _Open:
    """The shop of --store, open while a verb works."""

    def __init__(self, args: argparse.Namespace, *, must_exist: bool = False) -> None:
        if must_exist and not args.store.exists():
            raise UserError("shop_missing", name=args.store.name)
        self._new = not args.store.exists()
        self._shop = Shop.open(args.store, _clock(args))

    def __enter__(self) -> Shop:
        return self._shop

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._shop.close()
        # Nothing half done: no empty shop is left behind.
        if self._new and (kind is not None or self._shop.is_unwanted):
            self._shop.path.unlink(missing_ok=True)


def _clock(args: argparse.Namespace) -> Clock:
    return FixedClock(args.today) if args.today else SystemClock()


def _told(step: str, done: int, total: int) -> None:
    if sys.stderr.isatty() and total:
        print(f"\r{step} {done} / {total}", end="\n" if done == total else "", file=sys.stderr)


# Arguments


def _speak() -> None:
    """Let Python's own reader of the command line speak our language: it asks gettext."""
    os.environ["LANGUAGE"] = language()
    gettext.bindtextdomain("argparse", str(resources() / "translations"))
    gettext.textdomain("argparse")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shopretain", description=sentence("cli.about"))
    parser.add_argument("--version", action="version", version=__version__)
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    def verb(
        name: str, run: Callable[[argparse.Namespace], _Answer], words: str
    ) -> argparse.ArgumentParser:
        found = verbs.add_parser(name, help=words, description=words)
        found.add_argument("--store", type=Path, required=True, help=sentence("cli.help.store"))
        found.add_argument("--today", type=_day, help=sentence("cli.help.today"))
        found.add_argument("--json", action="store_true", help=sentence("cli.help.json"))
        found.add_argument("--debug", action="store_true", help=argparse.SUPPRESS)
        found.set_defaults(run=run)
        return found

    bring = verb("import", _import, sentence("cli.help.import"))
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    _add_reading_options(bring)
    tell = verb("report", _report, sentence("cli.help.report"))
    tell.add_argument("--as-of", type=_day)
    tell.add_argument("--period", choices=("month", "quarter", "year"))
    tell.add_argument("--window-months", type=_months)
    tell.add_argument("--customers", action="store_true", help=sentence("cli.help.customers"))
    pick = verb("group", _group, sentence("cli.help.group"))
    pick.add_argument("name", metavar="NAME|ID", help=sentence("cli.help.group_name"))
    pick.add_argument("--as-of", type=_day)
    pick.add_argument("--excel", type=_excel, metavar="FILE", help=sentence("cli.help.excel"))
    count = verb("points", _points, sentence("cli.help.points"))
    count.add_argument("--switch-on", action="store_true", help=sentence("cli.help.switch_on"))
    count.add_argument("--customer", metavar="KEY", help=sentence("cli.help.customer"))
    write = verb("drafts", _drafts, sentence("cli.help.drafts"))
    write.add_argument("template", metavar="TEMPLATE", help=sentence("cli.help.letter"))
    write.add_argument("--group", metavar="NAME", help=sentence("cli.help.letter_group"))
    write.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    cards = verb("postcards", _postcards, sentence("cli.help.postcards"))
    cards.add_argument("template", metavar="TEMPLATE", help=sentence("cli.help.card"))
    cards.add_argument("--group", metavar="NAME", help=sentence("cli.help.card_group"))
    cards.add_argument("--to", type=_pdf, required=True, metavar="FILE.pdf")
    put = verb("set", _set, sentence("cli.help.set"))
    put.add_argument("values", nargs="+", type=_pair, metavar="KEY=VALUE")
    made = verb("sample", _sample, sentence("cli.help.sample"))
    made.add_argument("--article", action="store_true", help=sentence("cli.help.article"))
    verb("backup", _backup, sentence("cli.help.backup"))
    back = verb("restore", _restore, sentence("cli.help.restore"))
    back.add_argument("copy", nargs="?", type=Path, help=sentence("cli.help.copy"))
    verb("check", _check, sentence("cli.help.check"))
    return parser


def _add_reading_options(bring: argparse.ArgumentParser) -> None:
    bring.add_argument("--layout", help=sentence("cli.help.layout"))
    first = bring.add_mutually_exclusive_group()
    first.add_argument("--day-first", dest="day_first", action="store_true", default=None)
    first.add_argument("--month-first", dest="day_first", action="store_false")
    bring.add_argument("--currency", type=str.upper, help=sentence("cli.help.currency"))
    bring.add_argument("--map", type=_pair, action="append", default=[], metavar="FIELD=COLUMN")
    bring.add_argument("--encoding")
    bring.add_argument("--delimiter", help=sentence("cli.help.delimiter"))
    bring.add_argument("--sheet")
    bring.add_argument("--decimal", choices=(",", "."))
    bring.add_argument(
        "--amounts-of", choices=("row", "order"), help=sentence("cli.help.amounts_of")
    )
    bring.add_argument("--timezone")
    bring.add_argument(
        "--names-identify", action="store_true", help=sentence("cli.help.names_identify")
    )
    bring.add_argument("--source", help=sentence("cli.help.source"))


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(sentence("cli.no_day", text=text)) from error
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(sentence("cli.no_shop_day", text=text))
    return day


def _excel(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in (".xlsx", ".csv"):
        raise argparse.ArgumentTypeError(sentence("cli.no_excel", text=text))
    return path


def _pdf(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".pdf":
        raise argparse.ArgumentTypeError(sentence("cli.no_pdf", text=text))
    return path


def _months(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 120:
        raise argparse.ArgumentTypeError(sentence("cli.no_months"))
    return int(text)


def _pair(text: str) -> tuple[str, str]:
    key, mark, value = text.partition("=")
    if not mark or not key.strip():
        raise argparse.ArgumentTypeError(sentence("cli.no_pair", text=text))
    return key.strip(), value


if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main())
