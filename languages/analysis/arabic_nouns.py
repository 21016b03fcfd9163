"""Arabic nouns and adjectives: endings taken off, known words found, broken plurals undone.

Words come as ``arabic_letters.exact_form`` leaves them (ا for أ إ آ, ي for ى ئ, و for ؤ, ه for ة).
"""

from languages.analysis.arabic_lexicon import lexicon
from languages.analysis.arabic_plurals import singulars

PRONOUNS = ("هما", "كما", "ها", "هم", "هن", "كم", "كن", "نا", "ه", "ي", "ك")
# What must be left of a word that is not known; the single letters are then part of the word.
LEFT_BY_PRONOUN = {"هما": 3, "كما": 4, "ها": 3, "هم": 3, "هن": 4, "كم": 4, "كن": 5, "نا": 4}
LEFT_BY_NUMBER = {"ان": 4, "ين": 3, "ون": 3, "ات": 3, "ه": 3, "ا": 3}
SEATED_HAMZA = ("اي", "او")


def known_nouns(word: str, definite: bool = False) -> tuple[str, ...]:
    """The known words that the word is a form of, with the least taken off its end; or none.

    A noun with the article takes no pronoun: القضائي is not my judgement.
    """
    forms = lexicon().forms
    if word in forms:
        return forms[word]
    if word[-1] == "ا" and (found := known_accusative(word[:-1])):
        return found
    for ending in ("ه",) if definite else PRONOUNS:
        base = word.removesuffix(ending)
        if base == word or len(base) < 2:
            continue
        for bare in without_pronoun_spellings(base):
            if bare in forms and not (ending == "ه" and is_feminine_pattern(bare)):
                return (*forms[bare], word) if ending == "ي" else forms[bare]
        if base.endswith("ات") and (found := known_with_number(base)):
            return found
    return known_with_number(word)


def is_feminine_pattern(plural: str) -> bool:
    """Whether ه makes the plural a noun of its own more often than his: رقابة, مرافقة."""
    pattern = plural[2:3] == "ا" and (len(plural) == 4 or (len(plural) == 5 and plural[0] == "م"))
    return pattern and plural not in lexicon().lemmas


def known_accusative(base: str) -> tuple[str, ...]:
    """The known word before an accusative's ا, whose hamza may be seated (شيئا)."""
    forms = lexicon().forms
    return forms.get(base) or (forms.get(base[:-1] + "ء", ()) if base[-1:] == "ي" else ())


def known_with_number(word: str) -> tuple[str, ...]:
    """The known word of which this is a dual or a regular plural; or none."""
    ending = "ا" if word.endswith("تا") else word[-2:]
    if ending not in ("ا", "ان", "ين", "ون", "ات"):
        return ()
    base = word.removesuffix(ending)
    feminine = base.removesuffix("ت") + "ه"
    order = [feminine, base] if ending == "ات" or base.endswith("ت") else [base]
    return next(((lemma,) for lemma in order if lemma in lexicon().lemmas), ())


def without_pronoun_spellings(base: str) -> list[str]:
    """Spellings a word may have without the pronoun: ت was ة, a seated hamza stood alone."""
    if base[-1] == "ت":
        return [base, base[:-1] + "ه"]
    if base.endswith(SEATED_HAMZA):
        return [base, base[:-1] + "ء"]
    return [base, base + "ء", base[:-1] + "ي"] if base[-1] == "ا" else [base]


def guess_nouns(word: str) -> list[str]:
    """Stems of a word that is not known: without endings first, then possible singulars."""
    whole = without_pronoun(word)
    core = without_number(whole)
    found = [core]
    if whole.endswith("ين") and len(whole) == 6 and whole[2] == "ا":
        found.append(whole)  # عناوين as well as طيارين
    if whole[0] == "م" and len(whole) > 4 and whole[-1] in "وي":
        found.append(whole[:-1])  # the construct: موظفو البلدية، موظفي البلدية
    feminine = whole != core and whole[-1] == "ه"  # صيانة is no plural, though صيان would be
    for plural in {whole: None} if feminine else dict.fromkeys((whole, core)):
        found += likely_singulars(plural)
    return [stem[:-1] if stem.endswith("اء") else stem for stem in found]


def likely_singulars(plural: str) -> list[str]:
    """Singulars the word may be the broken plural of; a known word's plurals are all known."""
    lemmas = lexicon().lemmas
    return [one for one in singulars(plural) if one not in lemmas and one + "ه" not in lemmas]


def without_pronoun(word: str) -> str:
    if len(word) > 5 and word.endswith(("اته", "اتي", "اتك")):
        return word[:-1]
    if len(word) > 5 and word.endswith(("تي", "ته", "تك")):
        return word[:-2] + "ه"
    for ending, left in LEFT_BY_PRONOUN.items():
        base = word.removesuffix(ending)
        if base != word and len(base) >= left:
            if base[-1] == "ت" and len(base) > 3 and base[-2] != "ا":
                return base[:-1] + "ه"
            return base[:-1] + "ء" if base.endswith(SEATED_HAMZA) else base
    return word


def without_number(word: str) -> str:
    """The word without the ending of a dual, a regular plural, a feminine or an accusative."""
    if len(word) == 5 and word[0] == "ت" and word.endswith("ين"):
        return word  # the verbal noun of a root in ن: تحصين
    for ending, left in LEFT_BY_NUMBER.items():
        base = word.removesuffix(ending)
        if base != word and len(base) >= left:
            return base[:-1] if ending in {"ان", "ين"} and base[-1] == "ت" else base
    return word
