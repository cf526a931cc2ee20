"""Sentences in other languages of the Latin alphabet, made to be taken for Vietnamese if anything is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

# Words for the parts of a sentence, several of each, with all the letters of the language.
_LANGUAGES = {
    "French": (
        "L'élève|Où va le garçon|Là, le maïs|Noël|Ça, là-bas, dès août,|Le bœuf|Une île|Du thé",
        "a goûté|était déçu par|sait où mène|a dû voir|hélas a perçu|haït|naît près de",
        "la crème brûlée|le cœur naïf|une forêt d'été|Israël et l'Oûte|le côté gauche|un bébé né à Nîmes",
        "à midi.|très tôt !|là où tu sais.|sûr et sage ?|« peut-être ».|près du château, l'hôpital.",
    ),
    "German": (
        "Die Straßenbahn|Der müde König|Eine schöne Brücke|Öl|Das Mädchen|Größe|Fünf Gäste|Tür zu:",
        "fährt über|hört früh|müßte für|wäre gern nächst|grüßt|läßt|stößt an|trägt",
        "die Höhe|süße Äpfel|das Gemüse|viele Gerüchte|den Käse|die Füße|zwölf Bäume|Öfen",
        "in München.|nach Köln!|für immer.|im Übrigen.|»nie mehr«.|gegenüber, möglichst spät.",
    ),
    "Spanish": (
        "El niño|Tú, sí, aún no,|La cigüeña|Señor Muñoz|¿Qué más da? El pingüino|¡Él!|Mi mamá|Un baúl",
        "soñó con|comía|reúne|está aquí con|cantó según|olvidó a mí|creía en|bebió té y",
        "la montaña|el corazón|una canción|más piñas|el año|la alegría|un león|ningún avión",
        "en París.|mañana, quizá.|a mí no.|sin ti, tú sí.|¡olé!|con razón, después.",
    ),
    "Portuguese": (
        "João|A situação|Amanhã não|Às três, já|O avô|Põe-se|Não há informação|Maçãs",
        "é difícil para|está à frente|põe em ordem|dá a mão à|são irmãs de|lê com atenção|já não tem",
        "o coração|a canção|três irmãos|o pão|a lição|uma exceção|os aviões|o ônibus",
        "em São Paulo.|amanhã de manhã.|à noite.|só até já.|às três, então.|é só.",
    ),
    "Danish": (
        "Så|Må vi|På åen|Øl|Den lille ø|Ærø|Når han går,|Nu så vi",
        "må vi gå|får han en|søger på|så ikke|køber|læser på|hører|står ved",
        "æbler og øl|en gård|smørrebrød|båden|på den grønne ø|en å|små børn|hø",
        "på Fyn.|nu så.|i går.|så må vi.|hele året, også her.|nå!",
    ),
    "Finnish": (
        "Älä|Hyvää yötä, äiti,|Pöytä|Yö|Tämä työ|Se teä|Ei eä|Mies löytää",
        "tulee|itke|näkee|syö|vie|käy|sai|menee kyläämme",
        "hyvää leipää|pöydän|yötä päivää|järven jäätä|ääntä|kesää|töitä|lämpöä",
        "tänään.|pian täällä.|yöllä.|ei äiti.|hän lähtee, jää sitten.|niin, niin.",
    ),
    "Czech": (
        "Příliš žluťoučký kůň|Děti|Tři řeky|Ženy|Ten muž|Já ní|Můj pán|Celý les",
        "úpěl|šly k|viděl|má rád|psí|pije|dá ti|zná",
        "ďábelské ódy|nový dům|bílé víno|tvé psaní|čerstvý chléb|sníh|mé šaty|malé město",
        "v Brně.|zítra.|před lety.|ne, prý ne.|i dnes, také.|tam!",
    ),
    "Polish": (
        "Zażółć|Mógł Józef|Król|Dzień|Trzej bracia|Ona|Góra|To on tu",
        "pójść do|ma|niósł|wrócił do|mówi o|zgubił|przyszła i|widzi",
        "gęślą jaźń|łódki|ogród|swoją córkę|białą różę|nowy stół|drogę|pół miasta",
        "w Łodzi.|tu i tam.|jutro rano.|po południu.|cóż, tak.|i już!",
    ),
    "Swedish": (
        "Så|Ån|Äpplet|Ö för ö|När jag går|Här på ön|Två män|Får",
        "får|går på|såg en|hör på|äter två|köper sju|är på|blåser över",
        "får och kål|den blå sjön|små öar|en älg|på ängen|två båtar|hö|räksmörgåsar",
        "i Malmö.|på Öland.|i går.|så här.|för länge sen, då.|nå!",
    ),
    "Icelandic": (
        "Þá fór hann|Æ, nei, þú|Ég á|Hún sá|Tí|Ó, þá|Sá|Nú er",
        "á|sá|kom í|fór út á|gaf mér|bjó á|las um|fær",
        "bæ|fjörð|á og sjó|ljóð|ís|tré|gömul hús|mold",
        "á Íslandi.|í gær.|þá.|og fór út.|næst, já.|hó!",
    ),
    "Dutch": (
        "Eén|De reünie|Zoë|België|Haïti|Het café|Geïnteresseerd|Daar",
        "vóór|heeft geëist|ziet|ging naar|is geërfd van|coördineert|en ook|mag",
        "de zeeën|twee ideeën|crèmes|de knieën|een paté|drie skiën|één keer|vis",
        "in Curaçao.|vóór dag.|en thuis.|naar zee.|maar dan één, ook.|ja!",
    ),
    "Signs": (
        "© 2019|§ 5|Windows®|Intel™ Core™|3 × 4|±0,5 °C|½ cup|¼ + ¾",
        "÷|= 10 µm|• item|– note|… and|¿ ? ¡|²³¹|ª º",
        "«a» and »b«|25 °C|m² or m³|10 €|5 £ 6 ¥|A·B|¬a|¶ 7",
        "© Reuters.|®|™.|½.|§.|·",
    ),
}


def foreign_texts(count: int, chance: random.Random) -> Iterator[str]:
    """Yield `count` texts of one sentence to eight, all languages in turn."""
    languages = [[part.split("|") for part in parts] for parts in _LANGUAGES.values()]
    for number in range(count):
        parts = languages[number % len(languages)]
        lines = chance.choice([1, 1, 1, 2, 4, 8])
        yield "\n".join(" ".join(chance.choice(part) for part in parts) for _ in range(lines))
