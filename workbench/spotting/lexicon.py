"""The words that tell speech, people and institutions apart in English (and a little Spanish)."""

from __future__ import annotations

import re


def listed(words: str) -> frozenset[str]:
    """Return the words of a list written with spaces."""
    return frozenset(words.split())


def _inflected(verbs: str) -> dict[str, str]:
    """Map every regular form of these verbs to its kind: base, third, past or ing."""
    forms: dict[str, str] = {}
    for verb in verbs.split():
        stem = verb[:-1] if verb.endswith("e") else verb
        ends_y = verb.endswith("y") and verb[-2] not in "aeiou"
        past = verb[:-1] + "ied" if ends_y else stem + "ed"
        hissing = verb.endswith(("s", "sh", "ch", "x"))
        third = verb[:-1] + "ies" if ends_y else verb + ("es" if hissing else "s")
        forms |= {verb: "base", third: "third", past: "past", stem + "ing": "ing"}
    return forms


SAYING = {
    **_inflected(
        "accuse acknowledge add admit admonish advise affirm allege announce answer argue ask"
        " assert assure bemoan blame boast brag call caution characterize characterise charge"
        " claim clarify comment complain concede conclude condemn confess confirm contend"
        " counter criticize criticise declare decry demand denounce deny describe disclose"
        " dismiss dispute echo emphasize emphasise estimate exclaim explain frame hint imply"
        " indicate inform insist joke label lament maintain mention note object observe opine"
        " pledge point portray praise predict proclaim promise propose question quip reaffirm"
        " reassure recall recommend recount reiterate reject relate remark remind reply report"
        " respond retort reveal slam state stress suggest testify threaten tout tweet urge vow"
        " voice warn wonder chastise rebuke continue cite blast laud assail chide mock"
        " ridicule highlight underline"
    ),
    **dict.fromkeys(listed("say tell write repeat read"), "base"),
    **dict.fromkeys(listed("says tells writes repeats reads shows finds"), "third"),
    **dict.fromkeys(
        listed("said told wrote repeated swore admitted quipped found shown spoke"), "past"
    ),
    **dict.fromkeys(listed("saying telling writing admitting quipping citing"), "ing"),
    **dict.fromkeys(
        listed("dijo dice afirmó afirma aseguró asegura denunció denuncia declaró"), "past"
    ),
    **dict.fromkeys(
        listed("negó niega sostuvo sostiene señaló señala indicó indica explicó"), "past"
    ),
    **dict.fromkeys(listed("anunció anuncia acusó acusa advirtió advierte agregó añadió"), "past"),
    **dict.fromkeys(
        listed("manifestó reiteró insistió reconoció admitió prometió rechazó"), "past"
    ),
}
"""Forms of the verbs that report what somebody said."""

THINKING = {
    **_inflected(
        "believe consider doubt expect fear favor favour hope oppose support want worry fault"
        " realize realise suspect assume view agree disagree decide speculate credit"
    ),
    **dict.fromkeys(listed("think feel know see"), "base"),
    **dict.fromkeys(listed("thinks feels knows sees"), "third"),
    **dict.fromkeys(listed("thought felt knew agreed"), "past"),
}
"""Forms of the verbs that report what somebody thinks; weaker than speech."""

WEAK = listed(
    "spoke point points pointed pointing call calls called calling report reports reported"
    " reporting state states charge charges charged stress portray cite continue continues"
    " continued question questions comment comments read show shows find finds found relate"
    " relates related object objects reads frame frames note notes praise promise demand"
    " demands claim blame label voice voices estimate estimates indicate indicates indicated"
    " suggest suggests suggested relating add adds adding added answer answers want wants"
    " wanted support supports supported see sees know knows favor view views considered credit"
    " credits expect fear fears hope hopes doubt worry worries fault feel felt"
)
"""Forms that are cues only when a clause, a quotation or a comma follows."""

AUXILIARIES = listed("has have had will would could can may might must should does did do shall")
BEING = listed("is are was were be been being am gets got")
ADVERBS = listed(
    "also then later again earlier now still once even just never often always further not"
    " recently thus since previously first reportedly publicly soon meanwhile himself herself"
    " themselves itself both all together n't yet long too ever"
)
PREPOSITIONS = listed(
    "of for at from in on with to by about against between among under over into near inside"
    " across within representing aboard toward towards through during after before since de"
    " del than like via upon without despite en con por sobre ante"
)
JOINING = listed("of for at from in with representing de del")
TIMES = listed(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning"
    " afternoon evening night week month year ago"
)
DETERMINERS = listed(
    "the a an this that these those his her its their our my your some many several most two"
    " three four five six both one another every each no any other el la los las un una su"
)
PRONOUNS = listed("he she they it we i you who él ella ellos ellas")
BREAKS = listed(
    "that and but while as when if because although though whereas which where what how why"
    " so or who whom whose than after before until unless since y que pero mientras cuando"
)
NOT_NAMES = listed(
    "a about according after again all also although an and another any are as asked at"
    " before because being both but by can did do does during each earlier even every few"
    " finally first for former from had has have he her here his how however i if in indeed"
    " instead is it its last later many meanwhile more most mr mrs ms much my never no nobody"
    " none nor not now of on once one only or other our over people perhaps since so some"
    " still such than that the their then there these they this those though thus to today two"
    " under unlike until was we were what when where whether which while who why will with"
    " without would yes yesterday yet you your monday tuesday wednesday thursday friday"
    " saturday sunday january february march april may june july august september october"
    " november december speaking q el la los las un una en de del por para con según también"
    " pero esta este ese esa lo se su al y como cuando ayer hoy"
)
TITLES = listed(
    "president vice-president vice premier chancellor secretary minister senator sen rep"
    " representative congressman congresswoman governor gov mayor judge justice general gen"
    " colonel col captain capt lieutenant lt sergeant sgt major maj admiral adm commander"
    " chief director chairman chairwoman chair ceo dr doctor prof professor mr mrs ms miss sir"
    " lady lord dame king queen prince princess pope bishop cardinal rev reverend father"
    " sister imam rabbi sheikh attorney prosecutor inspector detective officer spokesman"
    " spokeswoman spokesperson ambassador commissioner councillor councilman councilwoman"
    " deputy speaker leader prime first foreign co-founder founder editor analyst economist"
    " coach manager executive financial operating nominee candidate presidente presidenta"
    " ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora señor señora"
    " sr sra don doña fiscal"
)
BODIES = listed(
    "ministry department office agency bank party committee commission council court congress"
    " senate parliament house government administration police army navy force forces union"
    " university college school institute institution centre center association federation"
    " society company corporation corp inc ltd llc group foundation church press times post"
    " news service bureau board authority campaign team league club state states nations"
    " kingdom republic city county district street road avenue island islands sea river lake"
    " north south east west one act bill treaty law report hospital network fund trust"
    " coalition movement front guard embassy pentagon treasury organisation organization"
    " airlines airport international ministerio gobierno partido policía ejército banco"
    " universidad tribunal corte fiscalía alcaldía ayuntamiento"
)
"""Words in names of institutions and places: a name with one of them is nobody's."""

MALE = listed("mr sir king prince lord father señor sr don")
FEMALE = listed("mrs ms miss lady queen princess dame sister señora sra doña congresswoman")

TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|Jr|Sr|Sra|Rev|St|Sgt|Capt|Inc|Ltd|Co|Corp)\."
    r"|''|[A-Z]\.(?=\s[A-Z])|\w+(?:[’'&.-]\w+)*|[^\w\s]"
)
