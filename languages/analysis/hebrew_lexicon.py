"""The Hebrew words the analyser knows: ``hebrew_words.txt`` beside it, written by hand.

Knowing a word is what keeps an analyser from cutting a letter that only looks like a prefix.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from languages.analysis.hebrew_letters import fold, skeleton
from languages.analysis.hebrew_verbs import infinitive_of

WORDS = Path(__file__).with_name("hebrew_words.txt")


def _lists() -> dict[str, list[str]]:
    return defaultdict(list)


@dataclass
class Lexicon:
    """The words by what they are, folded: no final letters.

    ``nouns`` gives the lemmas of a noun or adjective, ``bases`` those whose endings go on a
    different base (בית: בתים), ``spellings`` those with the same letters but ו and י.
    ``verbs`` holds conjugations with infinitives, ``infinitives`` these alone. ``names`` do not
    inflect. ``groups`` gives the stems of forms that no rule reaches (pronouns; איש, אנשים).
    """

    nouns: dict[str, list[str]] = field(default_factory=_lists)
    bases: dict[str, list[str]] = field(default_factory=_lists)
    spellings: dict[str, list[str]] = field(default_factory=_lists)
    verbs: set[tuple[str, str]] = field(default_factory=set)
    infinitives: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    groups: dict[str, list[str]] = field(default_factory=_lists)

    def has_noun(self, stem: str) -> bool:
        """Whether the stem is a known word other than a verb."""
        return stem in self.nouns or stem in self.names or stem in self.groups

    def add(self, section: str, entry: str) -> None:
        """Add one entry of a section of the file.

        Raises ValueError when a verb does not have the form of its section.
        """
        if section in ("names", "particles"):
            self.names.add(entry)
        elif section == "nouns":
            self._add_noun(entry)
        elif section == "groups":
            stem, _, forms = entry.partition(":")
            for form in (stem, *forms.split(",")):
                self.groups[form].append(stem)
        else:
            verb = infinitive_of(section, entry)
            self.verbs.add((section, verb))
            self.infinitives.add(verb)

    def _add_noun(self, entry: str) -> None:
        """Add ``lemma``, ``lemma:base,base`` or ``spelling=lemma``."""
        spelling, _, lemma = entry.rpartition("=")
        if spelling:
            self.nouns[spelling].append(lemma)
            return
        lemma, _, bases = lemma.partition(":")
        self.nouns[lemma].append(lemma)
        self.spellings[skeleton(lemma)].append(lemma)
        for base in filter(None, bases.split(",")):
            self.bases[base].append(lemma)


@cache
def lexicon() -> Lexicon:
    """The words of the file, read once."""
    words, section = Lexicon(), ""
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        text = line.split("#")[0].strip()
        if text.startswith("["):
            section = text.strip("[]")
        else:
            for entry in fold(text).split():
                words.add(section, entry)
    return words
