"""Arabic verbs: one stem for the forms of a verb, whatever its person, tense and attached pronouns.

The stems are marked, so that they meet those of other verb forms only: ``v`` before the letters
of the perfect (يكتبون and كتبت share vكتب), ``t`` and ``a`` before the root of the verbal nouns
تفعيل and إفعال, which a verb form of that root shares (يسجل and تسجيل, not the noun سجل).
Words come as ``arabic_letters.exact_form`` leaves them.
"""

import re

OBJECTS = ("هما", "كما", "ها", "هم", "كم", "ني", "نا", "ه", "ك")
PRESENT = re.compile(r"(?P<future>س|ب)?(?P<person>[يتنا])(?P<rest>.{2,})")
PRESENT_ENDINGS = ("ون", "وا", "ين", "ان")
PAST_ENDINGS = ("وا", "تم", "نا", "ت", "ا")
WEAK = frozenset("اوي")
# Patterns of verbal nouns with the stem their verb has.
VERBAL_NOUNS = (
    (re.compile("ت([^ا])([^ا])ي([^ا])"), r"t\1\2\3"),  # تسجيل
    (re.compile("ا([^اتن])([^ات])ا([^اهء])"), r"a\1\2\3"),  # إرسال
    (re.compile("ا(.ت.)ا(.)"), r"v\1\2"),  # اشتراك، انتقال
    (re.compile("ا(ن..)ا(.)"), r"v\1\2"),  # انفصال
    (re.compile("ا(ست[^ا].)ا(.)"), r"v\1\2"),  # استعمال
    (re.compile("ا(ست.ا.)ه"), r"v\1"),  # استشارة
    (re.compile("م(.ا..)ه"), r"v\1"),  # مساعدة
)


def verbal_noun(word: str) -> list[str]:
    """The stem of the verb whose verbal noun the word may be."""
    for expression, stem in VERBAL_NOUNS:
        if found := expression.fullmatch(word):
            return [found.expand(stem)]
    return []


def verb_stems(word: str) -> tuple[list[str], bool]:
    """Stems of the verb the word may be a form of, and whether it can hardly be a noun."""
    found, sure = [], False
    for form in dict.fromkeys((word, without_object(word))):
        if form != word and word[-1] in "هك" and form[-1] != "ا" and not sure:
            break  # they end more nouns than verbs
        for stems, certain in (present(form), past(form)):
            found += stems
            sure = sure or (certain and bool(stems))
    return found, sure


def bare_verb(word: str, nouns: tuple[str, ...]) -> list[str]:
    """Stems of a form of known nouns that may be a verb of three letters too: عمل، عمله."""
    base = word if len(word) == 3 else without_object(word)
    known = len(word) == 3 or base in nouns
    return perfect(base, of_present=False) if len(base) == 3 and known else []


def without_object(word: str) -> str:
    for ending in OBJECTS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3:
            return base + "ا" if base[-1] == "و" and ending != "نا" else base
    return word


def present(word: str) -> tuple[list[str], bool]:
    """Stems of a form such as يكتبون، سنكتب، بتكتب، تكتب, and of the imperative اكتب."""
    found = PRESENT.fullmatch(word)
    if not found:
        return [], False
    rest = found["rest"]
    certain = found["person"] == "ي" or (found["future"] == "س" and len(rest) > 2)
    for ending in PRESENT_ENDINGS:
        base = rest.removesuffix(ending)
        if base != rest and len(base) >= 2:
            certain = certain or ending in {"ون", "وا"}
            stems = perfect(base, of_present=True) + without_last(base)
            return stems + nouns_of(base) * certain, certain
    stems = perfect(rest, of_present=True) + nouns_of(rest) * certain
    return (stems if certain or len(rest) > 2 else stems[:2]), certain


def past(word: str) -> tuple[list[str], bool]:
    """Stems of a form such as كتبت، كتبوا، كتبنا, and of the bare كتب."""
    for ending in PAST_ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= (3 if ending == "ا" else 2):
            certain = ending in {"وا", "تم"} and len(base) > 2
            stems = perfect(base, of_present=False) + without_last(base)
            return stems + nouns_of(base) * certain, certain
    return (perfect(word, of_present=False) if len(word) > 2 else []), False


def nouns_of(base: str) -> list[str]:
    """The marked stems of the verbal nouns that a root of three letters may have."""
    return ["t" + base, "a" + base] if len(base) == 3 else []


def without_last(base: str) -> list[str]:
    """Stems of a verb that lost its weak last letter before an ending: رموا، انتهت، يعانون."""
    plain = base[1:] if len(base) > 3 and base[0] == "ا" else base
    if len(plain) > 2 and not is_derived(plain + "ي"):
        return []
    return [] if plain[-1] in WEAK else ["v" + plain + "ي"]


def perfect(base: str, of_present: bool) -> list[str]:
    """Stems of the perfect for a base without person; none if no verb has such letters."""
    if len(base) > 3 and base[0] == "ا" and not of_present:
        return perfect(base[1:], of_present=True)
    if len(base) == 2:
        return [] if WEAK & set(base) else short(base, of_present)
    if base[-1] in WEAK:
        base = base[:-1] + "ي"
    if len(base) == 3:
        return of_three(base, of_present)
    if len(base) == 5 and base[:2] == "ست" and base[3] == "ي":
        base = base[:3] + "ا" + base[4]
    return ["v" + base] if is_derived(base) else []


def short(base: str, of_present: bool) -> list[str]:
    """Stems for two letters left of a root: مد، قل of قال، صل of وصل, and بق of بقي."""
    doubled, hollow = "v" + base, f"v{base[0]}ا{base[1]}"
    return [doubled, "vو" + base, doubled + "ي"] if of_present else [hollow, doubled]


def of_three(base: str, of_present: bool) -> list[str]:
    if base[1] == "ا":
        return ["v" + base]
    stems = ["v" + base]
    if of_present and base[1] in WEAK:
        stems.insert(0, f"v{base[0]}ا{base[2]}")
    if base[1] == base[2]:
        stems.append("v" + base[:2])
    return stems


def is_derived(base: str) -> bool:
    """Whether the letters, without an initial ا, are those of a verb of more than three letters."""
    if len(base) == 4:
        long_vowel = base[1] == "ا" or base[0] == "ت"
        eighth = (base[1] in "تط" or base[0] == "ن") and base[2] not in "وي"
        return long_vowel or eighth or not WEAK & set(base[1:3])
    if len(base) == 5:
        return base[:2] == "ست" or (base[0] == "ت" and (base[2] == "ا" or not WEAK & set(base)))
    return False
