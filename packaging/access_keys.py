"""Chooses access keys (&) for translations: translators write none.

Two words get different keys where both can be on the screen at once. Which can is told by where
they are said: in one file, in files that make one page, in one menu; words that have the same key
in English never are. A letter of the words is taken, the first of one if possible; where none is
free, or the language has no letters on its keys, one is put behind: ファイル(F).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

# Pages, and the files of shopretain/ui whose words can be on them together.
_PAGES = (
    ("tabs/today.py", "today/action_list.py", "today/side_cards.py", "today/tiles.py"),
    ("tabs/welcome.py", "widgets/drop_box.py", "dialogs/steps.py"),
    ("tabs/import_tab.py", "tabs/import_preview.py", "tabs/import_notices.py"),
    *(("tabs/retention.py", "questions/question_page.py", f"questions/{name}.py")
      for name in ("come_back", "stay", "worth", "sales", "slipping", "next_orders")),
    ("tabs/customers_tab.py", "people/customer_list.py", "people/person_card.py"),
    ("tabs/groups_tab.py", "people/group_card.py", "people/rule_editor.py"),
    ("tabs/loyalty_tab.py", "loyalty/members_list.py", "loyalty/member_card.py",
     "loyalty/rules_card.py"),
    ("tabs/emails_tab.py", "emails/write_page.py", "emails/editor.py", "emails/letter_list.py"),
    ("tabs/emails_tab.py", "emails/plays_page.py"),
    ("tabs/emails_tab.py", "emails/ready_page.py", "emails/handing.py"),
    ("tabs/emails_tab.py", "emails/answers_page.py"),
    *(("tabs/print_tab.py", "papers/print_page.py", "papers/text_page.py", "papers/paper_fields.py",
       f"papers/{name}.py")
      for name in ("postcards_page", "letters_page", "labels_page", "catalogue_page", "parcel_page",
                   "mailing_page", "loyalty_cards_page", "counter_page")),
    ("tabs/settings_tab.py",),
)  # fmt: skip
# Pages that show all their buttons at once.
_SURE = ("tabs/today.py", "tabs/print_tab.py", "tabs/retention.py", "tabs/settings_tab.py")
_WINDOW = ("main_window.py", "widgets/as_of.py", "widgets/message_bar.py", "widgets/done_bar.py")
_DIALOG = ("dialogs/form_dialog.py", "dialogs/list_dialog.py", "dialogs/text_dialog.py")
_MENUS, _TITLES = "actions.py", ("&File", "&Edit", "&View", "&Help")
HAS_KEY = re.compile(r"&(\w)")
_NEAR, _FAR = 10, 1  # how bad one key for two words is: in one file, on one page
_SPARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

Places = Mapping[str, Iterable[tuple[str, int]]]  # words: files of shopretain/ui, and lines


def keyed(told: Mapping[str, str], places: Places, language: str) -> dict[str, str]:
    """Give translations with their access keys; `told` are those of words that have one."""
    bare = {words: without(text) for words, text in told.items()}
    if language == "ja":
        return {words: _behind(text, _english(words)) for words, text in bare.items()}
    chooser = _Chooser(bare, places)
    for words in chooser.order():
        chooser.choose(words)
    return {words: with_letter(bare[words], letter) for words, letter in chooser.chosen.items()}


class _Chooser:
    """Gives one word after another a letter that none of its rivals has."""

    def __init__(self, bare: Mapping[str, str], places: Places) -> None:
        """Learn what can be on the screen at once."""
        self.chosen: dict[str, str] = {}
        self._bare = bare
        self._rivals: dict[str, dict[str, int]] = defaultdict(dict)
        for one, other, weight in _rivals(bare, places):
            if _english(one) != _english(other):
                most = max(weight, self._rivals[one].get(other, 0))
                self._rivals[one][other] = self._rivals[other][one] = most

    def order(self) -> list[str]:
        """Give the words, those with most rivals and fewest letters first."""
        bare, rivals = self._bare, self._rivals
        return sorted(bare, key=lambda one: (-sum(rivals[one].values()), len(bare[one]), one))

    def choose(self, words: str) -> None:
        """Take the first free letter, or make one free, or take one that is not in the words."""
        cost = self._costs(words)
        letter = self._best(words, cost)
        if not letter or cost[letter] >= _NEAR:
            self._make_room(words)
            cost = self._costs(words)
            letter = self._best(words, cost)
        if not letter or cost[letter] >= _NEAR:
            letter = min(_english(words) + _SPARE, key=lambda one: cost[one.upper()]).upper()
        self.chosen[words] = letter

    def _best(self, words: str, cost: Mapping[str, int]) -> str:
        letters = _letters(self._bare[words])
        return min(letters, key=lambda one: (cost[one[1]], one[2]), default=(0, "", 0.0))[1]

    def _costs(self, words: str) -> dict[str, int]:
        found: dict[str, int] = defaultdict(int)
        for other, weight in self._rivals[words].items():
            if other in self.chosen:
                found[self.chosen[other]] += weight
        return found

    def _make_room(self, words: str) -> None:
        """Let one rival take another letter of its own, where that frees one of these words."""
        for _, letter, _ in sorted(_letters(self._bare[words]), key=lambda one: one[2]):
            near = [
                one
                for one, weight in self._rivals[words].items()
                if weight >= _NEAR and self.chosen.get(one) == letter
            ]
            if len(near) != 1:
                continue
            cost = self._costs(near[0])
            for _, other, _ in _letters(self._bare[near[0]]):
                if other != letter and cost[other] < _NEAR:
                    self.chosen[near[0]] = other
                    return


def without(text: str) -> str:
    """Give words without their key."""
    return HAS_KEY.sub(r"\1", re.sub(r"\(&\w\)", "", text))


def with_letter(text: str, letter: str) -> str:
    """Give another plural form of words the same key."""
    plain = without(text)
    places = [(rank, at) for at, one, rank in _letters(plain) if one == letter.upper()]
    at = min(places)[1] if places else -1
    return _behind(plain, letter) if at < 0 else f"{plain[:at]}&{plain[at:]}"


def _masked(text: str) -> str:
    """Give words with blanks where values come: no key stands in them."""
    return re.sub(r"%L?n|\{\w+\}", lambda found: " " * len(found[0]), text)


def _letters(text: str) -> Iterator[tuple[int, str, float]]:
    """Give place, key and how far it is to seek: first letters of words come first."""
    for at, letter in enumerate(_masked(text)):
        if letter.isalpha():
            is_first = at == 0 or not text[at - 1].isalpha()
            narrow = letter in "ijlIгіїіιί"
            yield at, letter.upper(), at / 100 + (0 if is_first else 1) + (0.5 if narrow else 0)


def _behind(text: str, letter: str) -> str:
    """Put a key behind words, before what says that more is asked."""
    head, dots = (text[:-1], "…") if text.endswith("…") else (text, "")
    return f"{head}(&{letter.upper()}){dots}"


def _english(words: str) -> str:
    found = HAS_KEY.search(words)
    return found[1].upper() if found else ""


def _rivals(known: Iterable[str], places: Places) -> Iterator[tuple[str, str, int]]:
    """Give pairs of words that can be on the screen at once, and how sure that is."""
    by_file: dict[str, list[str]] = defaultdict(list)
    in_menus: list[tuple[int, str]] = []
    for words in known:
        for file, line in places[words]:
            if file == _MENUS:
                in_menus.append((line, words))
            else:
                by_file[file].append(words)
    menus = _menus(sorted(in_menus))
    for together in (list(menus), *menus.values(), *by_file.values()):
        yield from ((one, other, _NEAR) for one, other in combinations(set(together), 2))

    def across(
        one: Iterable[str], other: Iterable[str], weight: int
    ) -> Iterator[tuple[str, str, int]]:
        return ((a, b, weight) for a in one for b in other if a != b)

    for page in _PAGES:
        files = (*page, *_WINDOW)
        for one, other in combinations(files, 2):
            is_sure = page[0] in _SURE
            yield from across(by_file[one], by_file[other], _NEAR if is_sure else _FAR)
        for file in files:
            yield from across(by_file[file], menus, _NEAR)
    for file in [name for name in by_file if name.endswith(("dialog.py", "form.py"))]:
        for other in _DIALOG:
            yield from across(by_file[file], by_file[other], _NEAR)


def _menus(told: Iterable[tuple[int, str]]) -> dict[str, list[str]]:
    """Give what stands in each menu of the window, by the title of the menu."""
    found: dict[str, list[str]] = {}
    for _, words in told:
        if words in _TITLES:
            found[words] = []
        elif found:
            next(reversed(found.values())).append(words)
    return found
