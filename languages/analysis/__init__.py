"""Analysis of text for search: the same for what is looked for and for what is looked in."""

from typing import Protocol, cast

from languages.analysis import arabic, english, hebrew
from languages.analysis.token import Token
from languages.analysis.tokenise import Word, split_words
from languages.codes import Language

__all__ = ["Token", "analyse"]


class Analyser(Protocol):
    """What a module of this package does for the words of one script."""

    def exact_form(self, word: str) -> str: ...

    def stems(self, exact: str) -> tuple[str, ...]: ...


ANALYSERS = {
    "HEBREW": cast(Analyser, hebrew),
    "ARABIC": cast(Analyser, arabic),
    "LATIN": cast(Analyser, english),
}


def analyse(text: str, language: Language) -> list[Token]:
    """The words of a text in their order, each analysed by its own script.

    A text mixes scripts (WhatsApp, טופס 1312א), and a query need not be in the language of the page
    it finds: so the same word has the same stems in a text of any ``language``, and it is the
    script alone that decides. Words of other scripts are folded like English, without stems.
    """
    tokens = map(token_of, split_words(text))
    return [token for token in tokens if token.exact]


def token_of(word: Word) -> Token:
    if word.script == "DIGITS":
        return Token(word.start, word.end, word.letters, (word.letters, *word.parts))
    analyser = ANALYSERS.get(word.script)
    exact = (analyser or ANALYSERS["LATIN"]).exact_form(word.letters)
    stems = analyser.stems(exact) if analyser and not word.parts else (exact,)
    return Token(word.start, word.end, exact, (*stems, *word.parts))
