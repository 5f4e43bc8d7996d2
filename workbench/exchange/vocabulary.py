"""The words by which columns of sheets are known, in English and Spanish, and their fields."""

from __future__ import annotations

TO_NOTE = "note+"
"""Into the note, behind the column's name."""
LEFT_OUT = ""

WORDS = {
    "text": "fact|facts|claim|claims|statement|assertion|fact to check|claim to check|claim text"
    "|claim reviewed|claimreviewed|item|allegation|hecho|hechos|dato|datos|afirmacion"
    "|afirmaciones|declaracion|aseveracion|bulo|frase|afirmacion verificada|texto|text"
    "|dato a verificar|hecho a verificar",
    "quote": "quote|what was said|quotation|exact quote|words as said|direct quote|cita"
    "|cita textual|palabras|original quote|verbatim",
    "speaker": "speaker|who|who said it|said by|claimant|claimed by|person|politician|speakers"
    "|quien|quien lo dijo|quien lo dice|persona|orador|portavoz|politico|declarante|interviewee"
    "|personaje|autor de la afirmacion|claim author|emisor",
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
    "|fuentes|evidencia|prueba|pruebas|referencia|referencias|documento|where verified",
    "evidence_url": "link|url|links|source url|source link|evidence url|evidence link|web|webpage"
    "|enlace|enlaces|enlace a la fuente|url de la fuente|vinculo|address of the source",
    "source": "publisher|publication|outlet|source name|source organisation|medio"
    "|editor|publicacion|institucion de la fuente",
    "appearance_url": "claim url|claim link|appeared at|original url|post|tweet|url of claim"
    "|link to claim|where it appeared|enlace original|enlace de la afirmacion|publicado en",
    "appearance_title": "appeared in|article|story|programme|program|medium|articulo|aparecio en"
    "|programa|noticia",
    "appeared_on": "appeared on|published on|date published|fecha de publicacion|publicado el",
    "rating": "verified|verified?|verdict|rating|result|true or false|true/false|conclusion|ok"
    "|status|checked|checked?|verificado|verificada|verificado?|veredicto|resultado"
    "|calificacion|verdadero o falso|estado|confirmed|confirmado",
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
FIELDS = {
    "claims": (
        *("id", "text", "quote", "speaker", "role", "affiliation", "made_on", "place", "topic"),
        *("tags", "assignee", "due_on", "work", "reach", "harm", "checkable", "urgency"),
        *("evidence", "evidence_url", "source", "stance", "appearance_url", "appearance_title"),
        *("appeared_on", "rating", "rationale", "note", "reason", "method"),
    ),
    "evidence": (
        *("id", "title", "kind", "source", "source_class", "author", "published_on", "url"),
        *("language", "with_whom", "channel", "occurred_on", "place", "reference", "method"),
        *("note", "tags", "sensitive", "confidential", "protected", "public_title", "recheck_on"),
    ),
    "articles": (
        *("id", "title", "byline", "publisher", "published_on", "url", "language", "note"),
        *("tags", "confidential", "draft", "recheck_on"),
    ),
    "sources": (
        *("id", "name", "source_class", "interests", "url", "note", "contact", "protected"),
        *("public_name", "tags"),
    ),
    "speakers": (
        *("id", "name", "kind", "role", "affiliation", "same_as", "wikidata", "note", "tags"),
    ),
}
"""What a column can be, by what the rows are."""
