"""The Arabic words the analyser knows: ``arabic_words.txt`` beside it, written by hand.

Knowing a word ties a broken plural to its singular (مدارس, مدرسة), and keeps the analyser from
cutting a letter that only looks like a preposition or an ending (وزارة, امتحان).
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from languages.analysis.arabic_letters import exact_form

WORDS = Path(__file__).with_name("arabic_words.txt")


@dataclass
class Lexicon:
    """Words in their exact forms.

    ``forms`` gives the words (their singulars, ``lemmas``) that a form can belong to; ``whole``
    holds words that take neither endings nor prefixes.
    """

    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    lemmas: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)

    def add(self, section: str, entry: str) -> None:
        """Add one entry of a section of the file: a word, then its other forms."""
        lemma, *others = map(exact_form, entry.split())
        if section == "[whole]":
            self.whole.update((lemma, *others))
            return
        self.lemmas.add(lemma)
        for form in (lemma, *others):
            self.forms[form] = tuple(dict.fromkeys((*self.forms.get(form, ()), lemma)))


@cache
def lexicon() -> Lexicon:
    """The words of the file, read once."""
    words, section = Lexicon(), ""
    for line in WORDS.read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text.startswith("["):
            section = text
        else:
            for entry in filter(str.strip, text.split(",")):
                words.add(section, entry)
    return words
