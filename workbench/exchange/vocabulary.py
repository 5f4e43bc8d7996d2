"""The words by which columns of sheets are known, in English and Spanish, and their fields."""

from __future__ import annotations

import re

from workbench.folding import folded

TO_NOTE = "note+"
"""Into the note, behind the column's name."""
LEFT_OUT = ""
REF = "ref"
"""What another system calls the row: it stays in the note, and rows can be known by it."""

WORDS = {
    "text": "fact|facts|claim|claims|statement|assertion|fact to check|claim to check|claim text"
    "|claim reviewed|claimreviewed|item|allegation|hecho|hechos|dato|datos|afirmacion"
    "|afirmaciones|declaracion|aseveracion|bulo|frase|afirmacion verificada|texto|text"
    "|dato a verificar|hecho a verificar|factual statement|factual claim|claim in the text"
    "|line of the piece|line of text|sentence|passage|what is the claim|desinformacion|rumor|rumour"
    "|hoax|contenido verificado|texto de la afirmacion",
    "quote": "quote|what was said|quotation|exact quote|words as said|direct quote|cita"
    "|cita textual|palabras|original quote|verbatim",
    "speaker": "speaker|who|who said it|said by|claimant|claimed by|person|politician|speakers"
    "|quien|quien lo dijo|quien lo dice|persona|orador|portavoz|politico|declarante|interviewee"
    "|personaje|autor de la afirmacion|claim author|emisor|who says it|who said|who says"
    "|speaker name|attributed to|quien lo difunde|difundido por|atribuido a",
    "role": "role|title of speaker|position|job|office|cargo|puesto|funcion",
    "affiliation": "affiliation|party|organisation|organization|partido|organizacion|institucion",
    "made_on": "made on|date|date said|claim date|date of claim|date made|when|said on|fecha"
    "|fecha de la afirmacion|fecha de la declaracion|cuando|dia|dicho el",
    "place": "place|where|location|venue|lugar|donde|sitio|ubicacion",
    "topic": "topic|category|subject|section|theme|tema|categoria|seccion|asunto|bloque",
    "tags": "tags|tag|labels|keywords|etiquetas|etiqueta|palabras clave",
    "assignee": "checked by|checker|fact checker|fact-checker|assignee|assigned to|assigned"
    "|verified by|researcher|verificador|verificadora|verificado por|comprobado por|responsable"
    "|asignado a",
    "due_on": "due|due date|deadline|due on|fecha limite|plazo|vence|entrega",
    "note": "note|notes|comment|comments|remarks|nota|notas|comentario|comentarios|observaciones"
    "|detail|details|detalle|detalles",
    "reason": "reason|why|why it matters|why chosen|motivo|razon|por que",
    "method": "method|how checked|how it was checked|methodology|metodo|metodologia",
    "evidence": "source|sources|evidence|proof|reference|references|backup|support|fuente"
    "|fuentes|evidencia|prueba|pruebas|referencia|referencias|documento|where verified|src"
    "|sources used|source used|sources consulted|checked against|verified against|verified with"
    "|primary source|secondary source|backup source|second source|fuentes consultadas"
    "|fuente primaria|fuente secundaria|verificado con|contrastado con",
    "evidence_url": "link|url|links|source url|source link|evidence url|evidence link|web|webpage"
    "|enlace|enlaces|enlace a la fuente|url de la fuente|vinculo|address of the source",
    "source": "publisher|publication|outlet|source name|source organisation|medio"
    "|editor|publicacion|institucion de la fuente",
    "appearance_url": "claim url|claim link|appeared at|original url|post|tweet|url of claim"
    "|link to claim|where it appeared|enlace original|enlace de la afirmacion|publicado en"
    "|link to the claim|claim source|enlace al bulo|enlace a la afirmacion|post url|tweet url",
    "appearance_title": "appeared in|article|story|programme|program|medium|articulo|aparecio en"
    "|programa|noticia",
    "appeared_on": "appeared on|published on|date published|fecha de publicacion|publicado el",
    "rating": "verified|verified?|verdict|rating|result|true or false|true/false|conclusion|ok"
    "|status|checked|checked?|verificado|verificada|verificado?|veredicto|resultado"
    "|calificacion|verdadero o falso|estado|confirmed|confirmado|true|y/n|s/n|accurate|correct"
    "|correcto|right or wrong",
    "rationale": "reasons|rationale|explanation|analysis|explicacion|justificacion|analisis"
    "|findings|conclusions",
    "stance": "stance|for or against|supports or refutes|postura",
    "reach": "reach|spread|alcance|difusion",
    "harm": "harm|impact|risk|dano|impacto|riesgo",
    "checkable": "checkable|checkability|comprobable|verificable",
    "urgency": "urgency|priority|urgencia|prioridad",
    "work": "work|trabajo",
    TO_NOTE: "date checked|checked on|verified on|date verified|check date"
    "|fecha de verificacion|fecha de comprobacion|fecha verificado|comprobado el"
    "|verificado el|number|no|nr|n|page|line|paragraph|pagina|linea|parrafo|timecode|minuto",
}
KNOWN = {word: field for field, words in WORDS.items() for word in words.split("|")}
"""The field that each of the words means, written without case and accents."""
_OTHERS = {
    "evidence": {
        "title": "title|titulo|headline|titular|document|documento|name of document",
        "url": "url|link|web|webpage|enlace|address|source url|vinculo",
        "source": "publisher|source|outlet|medio|editor|fuente|organisation|organization"
        "|institution|institucion|publication",
        "author": "author|authors|autor|autora|autores|by",
        "published_on": "date|published|published on|publication date|fecha|ano|year"
        "|fecha de publicacion|date published",
        "kind": "kind|type|tipo",
        "note": "note|notes|nota|notas|comment|comments|comentarios|observaciones|remarks",
        "tags": "tags|keywords|etiquetas|palabras clave",
        "reference": "doi|isbn|file number|expediente|signatura",
        "language": "language|idioma",
    },
    "sources": {
        "name": "name|nombre|source|fuente|organisation|organization|contact name",
        "url": "url|link|web|website|enlace",
        "contact": "contact|contacto|phone|e-mail|email|mail|telefono|correo",
        "note": "note|notes|nota|notas|comment|comments|observaciones",
        "interests": "interests|conflict of interest|conflicts of interest|intereses",
    },
    "speakers": {
        "name": "name|nombre|speaker|person|who|persona|politico|politician",
        "role": "role|position|office|cargo|puesto|title",
        "affiliation": "affiliation|party|partido|organisation|organization",
        "note": "note|notes|nota|notas|comment|comments|observaciones",
    },
}
_MEANT = {
    noun: {word: field for field, words in many.items() for word in words.split("|")}
    for noun, many in _OTHERS.items()
} | {"claims": KNOWN}
_REFS = (
    "|id|ref|ref no|ref nr|reference no|reference number|claim id|fact id|item id|record id|row id"
    "|case|case no|case id|case number|ticket|code|codigo|key|uuid|claim no|claim number|fact no"
    "|check id|identificador|numero de caso|caso|referencia interna|id claim|id hecho|"
)
_FIRST = re.compile(r"(?:our|the|your|my|los|las|el|la|nuestra|nuestras|nuestro|nuestros)\s+")


def means(noun: str, name: str) -> str:
    """Return the field that a column of this name is; "" when the name says nothing.

    What stands in brackets, an article, a number behind it, and a second language do not count.
    """
    known = _MEANT.get(noun, {})
    if found := _word(known, name):
        return found
    if (short := re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", name)) != name:
        return means(noun, short) if short.strip() else ""
    parts = [part for part in re.split(r"\s*[/|\n]\s*|\s+[-–—]\s+", name) if part.strip()]
    told = {found for part in parts if (found := _word(known, part))} if parts[1:] else set()
    return told.pop() if len(told) == 1 else ""


def names_a_ref(name: str) -> bool:
    """Tell whether a column of this name rather holds what another system calls its rows."""
    return bool(name.strip()) and f"|{_plain(name)}|" in _REFS


def _word(known: dict[str, str], name: str) -> str:
    plain = _plain(name)
    for each in (plain, _FIRST.sub("", plain, count=1), re.sub(r"\s*#?\d{1,2}$", "", plain)):
        if found := known.get(each) or known.get(each.rstrip("?").strip(), ""):
            return found
    return ""


def _plain(name: str) -> str:
    return " ".join(re.sub(r"[^\w?/+-]+", " ", folded(name).replace("_", " ")).split())


FIELDS = {
    "claims": (
        *("id", "text", "quote", "speaker", "role", "affiliation", "made_on", "place", "topic"),
        *("tags", "assignee", "due_on", "work", "reach", "harm", "checkable", "urgency"),
        *("evidence", "evidence_url", "source", "stance", "appearance_url", "appearance_title"),
        *("appeared_on", "rating", "rationale", "note", "reason", "method", REF),
    ),
    "evidence": (
        *("id", "title", "kind", "source", "source_class", "author", "published_on", "url"),
        *("language", "with_whom", "channel", "occurred_on", "place", "reference", "method"),
        *("note", "tags", "sensitive", "confidential", "protected", "public_title", "recheck_on"),
        REF,
    ),
    "articles": (
        *("id", "title", "byline", "publisher", "published_on", "url", "language", "note"),
        *("tags", "confidential", "draft", "recheck_on", REF),
    ),
    "sources": (
        *("id", "name", "source_class", "interests", "url", "note", "contact", "protected"),
        *("public_name", "tags", REF),
    ),
    "speakers": (
        *("id", "name", "kind", "role", "affiliation", "same_as", "wikidata", "note", "tags"),
        REF,
    ),
}
"""What a column can be, by what the rows are."""
