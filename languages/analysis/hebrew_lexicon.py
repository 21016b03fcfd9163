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


@dataclass
class Lexicon:
    """``nouns`` gives the lemmas of a base, ``verbs`` holds infinitives, ``names`` do not inflect.

    ``groups`` gives the stem of forms that no rule reaches (pronouns, איש and אנשים), ``spellings``
    the lemmas by their letters without ו and י. All is folded: no final letters.
    """

    nouns: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    spellings: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    verbs: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    groups: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, section: str, entry: str) -> None:
        """Add one entry of a section of the file."""
        if section == "names":
            self.names.add(entry)
        elif section == "nouns":
            lemma, _, bases = entry.partition(":")
            for base in (lemma, *filter(None, bases.split(","))):
                self.nouns[base].append(lemma)
            self.spellings[skeleton(lemma)].append(lemma)
        elif section == "groups":
            stem, _, forms = entry.partition(":")
            for form in (stem, *forms.split(",")):
                self.groups[form].append(stem)
        else:
            self.verbs.add(infinitive_of(section, entry))


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
