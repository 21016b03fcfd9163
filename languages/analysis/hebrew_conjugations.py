"""How Hebrew verbs are conjugated: the tables that ``hebrew_verbs`` reads.

A verb of three or four root letters goes through few stems (past, present, future ...) and each
takes a closed set of beginnings and endings. The table below gives them for every binyan and the
common weak roots, in full and in defective spelling, after the Academy's conjugation tables.
A verb is named by its infinitive, or by its present when it has none (pual, hufal).
Letters are folded: no final forms (see ``hebrew_letters``).
"""

FUTURE = (
    *((p, "") for p in "איתנ"), ("ת", "י"), ("ת", "ו"), ("י", "ו"), ("ת", "נה"),
)  # fmt: skip
AFFIXES: dict[str, tuple[tuple[str, str], ...]] = {
    "past": tuple(("", s) for s in ("", "תי", "ת", "ה", "נו", "תמ", "תנ", "ו")),
    "vowel": tuple(("", s) for s in ("", "ה", "ו")),
    "closed": tuple(("", s) for s in ("תי", "ת", "נו", "תמ", "תנ")),
    "present": tuple(("", s) for s in ("", "ת", "ה", "ימ", "ות", "י")),
    "future": FUTURE,
    "women": (("ת", "נה"),),
    "short": (("א", ""),),
    "infinitive": (("ל", ""), ("ב", ""), ("כ", "")),
    "command": tuple(("", s) for s in ("", "י", "ו", "נה")),
    "past-h": tuple(
        ("", s) for s in ("ה", "יתי", "ית", "תה", "יתה", "ינו", "יתמ", "יתנ", "ו")
    ),
    "present-h": tuple(("", s) for s in ("ה", "ימ", "ות", "ת", "ית", "י")),
    "future-h": (
        *((p, "ה") for p in "איתנ"), ("ת", "י"), ("ת", "ו"), ("י", "ו"), ("ת", "ינה"),
    ),
    "command-h": tuple(("", s) for s in ("ה", "י", "ו")),
}  # fmt: skip

# Forms rare in the language of notices.
RARE_ENDINGS = ("נה", "ינה")
RARE_TENSES = ("command", "command-h")
# name: dictionary form, stem, then the stems of each tense. Digits stand for root letters,
# ! for a defective spelling, now rare.
CONJUGATIONS = """
paal     123   ל12ו3   past:123 present:1ו23 future:12ו3,123 infinitive:12ו3,123 command:12ו3,123
paal_a   א23   לא2ו3   short:ו23
paal_y   י23   ל23ת    past:י23 present:יו23 future:23,י23 infinitive:23ת command:23
paal_k   ה23   ל23ת    past:ה23 present:הו23 future:23 infinitive:23ת command:23
paal_n   נ23   לנ2ו3   past:נ23 present:נו23 future:2ו3,23,י2ו3,י23 infinitive:נ2ו3,י2ו3,23ת command:23
paal_h   12ה   ל12ות   past-h:12 present-h:1ו2 future-h:12 infinitive:12ות command-h:12
paal_u   13    ל1ו3    past:13 present:13 future:1ו3,13! infinitive:1ו3 command:1ו3
paal_i   13    ל1י3    past:13 present:13 future:1י3 infinitive:1י3 command:1י3
nifal    נ123  להי123  past:נ123 present:נ123 future:123!,י123 infinitive:הי123,ה123! command:הי123
nifal_h  נ12ה  להי12ות past-h:נ12 present-h:נ12 future-h:12!,י12 infinitive:הי12ות command-h:הי12
nifal_n  ני23  להינ23  past:ני23 present:ני23 future:נ23,ינ23 infinitive:הינ23
nifal_w  נ1ו3  להי1ו3  past:נ1ו3 present:נ1ו3 future:1ו3,י1ו3 infinitive:הי1ו3
piel     1י23  ל123    past:1י23,123! present:מ123 future:123 infinitive:123 command:123
piel_4   1234  ל1234   past:1234,1י234 present:מ1234 future:1234 infinitive:1234 command:1234
piel_y   1יי3  ל1יי3   past:1יי3 present:מ1יי3 future:1יי3 infinitive:1יי3 command:1יי3
piel_h   1י2ה  ל12ות   past-h:1י2,12! present-h:מ12 future-h:12 infinitive:12ות command-h:12
pual     1ו23  מ1ו23   past:1ו23 present:מ1ו23 future:1ו23!
pual_4   1ו234 מ1ו234  past:1ו234 present:מ1ו234 future:1ו234!
pual_h   1ו2ה  מ1ו2ה   past-h:1ו2 present-h:מ1ו2 future-h:1ו2!
hifil    ה12י3 לה12י3  vowel:ה12י3 closed:ה123 present:מ12י3 future:12י3 women:123 infinitive:ה12י3 command:ה123,ה12י3
hifil_n  ה1י3  לה1י3   vowel:ה1י3 closed:ה13 present:מ1י3 future:1י3 women:13 infinitive:ה1י3 command:ה13,ה1י3
hifil_h  ה12ה  לה12ות  past-h:ה12 present-h:מ12 future-h:12 infinitive:ה12ות command-h:ה12
hufal    הו123 מו123   past:הו123 present:מו123 future:ו123!
hufal_n  הו13  מו13    past:הו13 present:מו13 future:ו13!
hufal_h  הו12ה מו12ה   past-h:הו12 present-h:מו12 future-h:ו12!
"""  # noqa: E501
# Hitpael: the t changes place with a sibilant, or into one like it (השתמש, הצטרף, הזדקן).
HITPAEL = "ת1 שת סת צט זד"
HITPAEL_CONJUGATIONS = """
hitpael   הT23  להT23   past:הT23 present:מT23 future:T23 infinitive:הT23 command:הT23
hitpael_4 הT234 להT234  past:הT234 present:מT234 future:T234 infinitive:הT234 command:הT234
hitpael_h הT2ה  להT2ות  past-h:הT2 present-h:מT2 future-h:T2 infinitive:הT2ות command-h:הT2
"""
# Nouns of doing: their shape, and the conjugation's stem.
VERBAL_NOUNS = """
12י3ה ל12ו3, 12יה ל12ות, 12ייה ל12ות, נ2י3ה לנ2ו3, י2י3ה ל23ת, ה2י3ה ל23ת, הי123ות להי123,
ה123ות להי123, 1י2ו3 ל123, 123ו4 ל1234, 1יו3 ל1יי3, 1י2וי ל12ות, ה123ה לה12י3, ה13ה לה1י3,
ה12יה לה12ות, ה12ייה לה12ות, ה12אה לה12ות
"""
