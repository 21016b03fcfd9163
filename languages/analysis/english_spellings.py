"""English that Snowball's rules do not reach: British spellings, irregular forms, its mistakes.

The lists are the project's own, of the words a council and its residents use.
"""

import re

# Words and forms of theirs that no rule reaches: "word: form form".
IRREGULAR_FORMS = """
child: children; person: people; man: men; woman: women; foot: feet; tooth: teeth; mouse: mice;
goose: geese; life: lives; wife: wives; knife: knives; leaf: leaves; shelf: shelves; half: halves;
wolf: wolves; thief: thieves; calf: calves; loaf: loaves; ox: oxen; bus: buses; gas: gases;
criterion: criteria; index: indices; appendix: appendices; crisis: crises; basis: bases;
analysis: analyses; curriculum: curricula; stadium: stadia; formula: formulae; fungus: fungi;
pay: paid; send: sent; buy: bought; build: built; hold: held; leave: left;
lose: lost; make: made; meet: met; sell: sold; tell: told; write: wrote written; take: took taken;
give: gave given; begin: began begun; break: broke broken; choose: chose chosen; spill: spilt;
drive: drove driven; fall: fell fallen; grow: grew grown; hide: hid hidden; keep: kept;
know: knew known; lend: lent; ride: rode ridden; run: ran; say: said; speak: spoke spoken;
spend: spent; steal: stole stolen; stand: stood; teach: taught; think: thought; wear: wore worn;
throw: threw thrown; win: won; bring: brought; catch: caught; get: got gotten; come: came;
go: went gone; do: did done does; eat: ate eaten; drink: drank drunk; swim: swam swum;
sleep: slept; feel: felt; hear: heard; burn: burnt; learn: learnt; bite: bit bitten; dig: dug;
understand: understood; withdraw: withdrew withdrawn; die: dying died; lie: lying; see: saw seen;
have: had has; parking: parked; organize: organized organizing organizer organizers
"""
# Words that Snowball would join with others (depart, part); each is its own stem.
OWN_WORDS = """
animal apartment authority business compartment department experience parking secretary several
"""
# Stems of one family of words that Snowball leaves apart (registration, register).
FAMILIES = """
appli: applic; certif: certifi; clos: closur; complain: complaint; decid: decis; explain: explan;
licens: license; maintain: mainten; move: movement; pay: payment payabl; permit: permiss;
reduc: reduct; regist: registr; rent: rental; resid: residenti; subscrib: subscript
"""
OUR = """
armour behaviour candour clamour colour endeavour favour flavour glamour harbour honour humour
labour neighbour odour parlour rigour rumour saviour savour splendour tumour vapour vigour
"""
DOUBLED = """
cancel channel counsel dial equal fuel initial jewel label level marvel model panel quarrel rival
signal total travel tunnel
"""
# The last of a British word that is spelt otherwise in America, and the American spelling.
RESPELT = """
acknowledgement acknowledgment; ageing aging; aluminium aluminum;
analogue analog; artefact artifact;
catalogue catalog; centre center; cosy cozy; defence defense; dialogue dialog; draught draft;
encyclopaedia encyclopedia; fibre fiber; fulfil fulfill; gaol jail;
grey gray; gynaecology gynecology;
instalment installment; jewellery jewelry; judgement judgment; kerb curb; licence license;
litre liter; manoeuvre maneuver; metre meter; mould mold; offence offense; orthopaedic orthopedic;
paediatric pediatric; paediatrician pediatrician; plough plow; practise practice; pretence pretense;
programme program; pyjama pajama; sceptic skeptic; skilful skillful; speciality specialty;
theatre theater; tyre tire; wilful willful; yoghurt yogurt; enrol enroll; woollen woolen
"""
# What stands before -ise where it is no British -ize (advise, exercise).
ISE = """
adv advert appra circumc compr comprom conc dem desp dev enterpr exc exerc expert franch improv
merchand mort parad prec prem prom repr rev sunr superv surpr telev treat
"""


def pairs(text: str) -> dict[str, str]:
    """Entries ``word: form form; ...`` as ``{form: word}``."""
    entries = (entry.partition(":") for entry in text.split(";"))
    return {form: word.strip() for word, _, forms in entries for form in forms.split()}


IRREGULAR = pairs(IRREGULAR_FORMS)
# Plurals that take a possessive s: children's, people's.
POSSESSIVE = frozenset({"children", "people", "men", "women"})
JOINED_STEMS = pairs(FAMILIES)
OWN_STEMS = frozenset(OWN_WORDS.split())
AMERICAN = dict(entry.split() for entry in RESPELT.split(";"))
OUR_WORD = re.compile(rf"({'|'.join(word[:-2] for word in OUR.split())})ur")
DOUBLED_WORD = re.compile(rf"({'|'.join(DOUBLED.split())})l(?=ed$|ing|or|er)")
ISE_STEMS = frozenset(ISE.split())
ISE_WORD = re.compile(r"(\w{2,}[^aouw])is(e[sdr]?|ers|ing|ations?)")
YSE_WORD = re.compile(r"ys(?=(?:e[sdr]?|ing)$)")


def singulars(word: str) -> list[str]:
    """The word, and what it may be the plural or possessive of."""
    found = [word]
    if word.endswith("s") and not word.endswith("ss"):
        found.append(word[:-1])
        if word.endswith("ies"):
            found.append(word[:-3] + "y")
        elif word.endswith("es"):
            found.append(word[:-2])
    return found


def american(word: str) -> str:
    """The word as it is spelt in America, where the spellings differ by rule or by word."""
    if word.endswith(("metre", "metres")):
        return word.replace("metre", "meter")
    if word.startswith("enquir"):
        return "inquir" + word[6:]
    for one in singulars(word):
        if one in AMERICAN:
            return AMERICAN[one]
    if "our" in word:
        return OUR_WORD.sub(r"\1r", word, count=1)
    if (found := ISE_WORD.fullmatch(word)) and found[1] not in ISE_STEMS:
        return f"{found[1]}iz{found[2]}"
    return YSE_WORD.sub("yz", DOUBLED_WORD.sub(r"\1", word, count=1), count=1)
