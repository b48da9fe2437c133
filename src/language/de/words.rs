//! The words of German that matter to figures. One row, one sense; the forms of a row are parted by `|`. Only ASCII
//! capitals are folded, so that a word that may begin with an umlaut stands in both ways.

use crate::lexicon::Sense::{self, *};
use crate::lexicon::{Cue as C, Factor as F, Period};
use crate::value::Basis::{DayOnDay, HalfOnHalf, MonthOnMonth, QuarterOnQuarter, WeekOnWeek, YearOnYear};
use crate::value::Bound::{About, AtLeast, AtMost, LessThan, MoreThan, Nearly};
use crate::value::Direction::{Down, Flat, Up};

const fn factor(tenths: u16) -> F {
    let direction = if tenths < 10 { Down } else { Up };
    F { tenths, direction }
}

pub(super) const WORDS: &[(&str, Sense)] = &[
    // Numbers. Those below a thousand that are written as one word are made by `numbers`.
    ("ein|eine|einen|einem|einer|eines", Article),
    ("ein|eine|einen|einem|einer|eines|eins", Cardinal(1)),
    ("hundert", Hundred(2)),
    ("tausend|tsd", Scale(3)),
    // Also without "ein" before them.
    ("hundert", Cardinal(100)),
    ("tausend", Cardinal(1000)),
    ("million|millionen|mio|mill", Scale(6)),
    ("milliarde|milliarden|mrd|mia", Scale(9)),
    ("billion|billionen|bio|bill", Scale(12)),
    ("billiarde|billiarden", Scale(15)),
    ("trillion|trillionen", Scale(18)),
    // Abbreviated with a point: "8,7 Mio. EUR".
    ("tsd", ShortScale(3)),
    ("mio|mill", ShortScale(6)),
    ("mrd|mia", ShortScale(9)),
    ("bio|bill", ShortScale(12)),
    ("k", ShortScale(3)),
    ("m", MoneyScale(6)),
    // "23 T€", "T€ 23"
    ("t", MoneyScale(3)),
    ("dutzend", Dozen(12)),
    ("halb|halbe|halber|halbes|halben|hälfte", Half),
    ("anderthalb|eineinhalb|einundeinhalb|einundhalb", Halves(3)),
    ("zweieinhalb|zweiundeinhalb|zweiundhalb", Halves(5)),
    ("dreieinhalb|dreiundeinhalb|dreiundhalb", Halves(7)),
    ("viereinhalb", Halves(9)),
    ("fünfeinhalb|fuenfeinhalb", Halves(11)),
    ("sechseinhalb", Halves(13)),
    ("siebeneinhalb", Halves(15)),
    ("achteinhalb", Halves(17)),
    ("neuneinhalb", Halves(19)),
    ("zehneinhalb", Halves(21)),
    ("elfeinhalb", Halves(23)),
    ("zwölfeinhalb", Halves(25)),
    ("drittel", Part(3)),
    ("viertel", Part(4)),
    ("fünftel", Part(5)),
    ("sechstel", Part(6)),
    ("siebtel", Part(7)),
    ("achtel", Part(8)),
    ("neuntel", Part(9)),
    ("zehntel", Part(10)),
    ("hundertstel", Part(100)),
    (
        "erste|erster|erstes|ersten|zweite|zweiter|zweites|zweiten|dritte|dritter|drittes|dritten|vierte|vierten|untere|unteren|obere|oberen",
        Ordinal,
    ),
    ("und|sowie|bzw.|bzw|beziehungsweise", And),
    ("komma", DecimalPoint),
    ("minus|negativ", Negative),
    ("euro|cent|dollar|pfund|franken", Coin),
    // Units that are kinds of their own.
    ("%|％|prozent|v h|vom hundert", Percent),
    ("prozentpunkt|prozentpunkte|prozentpunkten|% punkte|% punkten", PercentagePoint),
    ("basispunkt|basispunkte|basispunkten|bp", BasisPoint),
    ("mal|x|×", Times),
    ("fache|fachen|fach|faches", Fold),
    // Hedges.
    (
        "rund|etwa|ca.|ca|circa|zirka|ungefähr|annähernd|schätzungsweise|in etwa|um die|an die|in der größenordnung von|gut und gerne|rd.|rd|~|≈",
        Before(About),
    ),
    ("fast|knapp|beinahe|nahezu|nicht ganz|knapp unter|kurz vor", Before(Nearly)),
    (
        "mehr als|über|Über|gut|jenseits von|über die marke von|über der marke von|oberhalb von|oberhalb|weit über|deutlich über|etwas über|leicht über|knapp über|übersteigt|überstieg|übertrifft|übertraf|größer als|höher als|>",
        Before(MoreThan),
    ),
    ("mindestens|wenigstens|zumindest|nicht weniger als|ab|minimal|≥", Before(AtLeast)),
    (
        "weniger als|unter|unterhalb von|unterhalb|deutlich unter|weit unter|etwas unter|unter die marke von|unter der marke von|kleiner als|niedriger als|<",
        Before(LessThan),
    ),
    ("bis zu|höchstens|maximal|nicht mehr als|längstens|max|bis maximal|≤", Before(AtMost)),
    ("über|unter|über die marke von|unter die marke von", Threshold),
    ("und mehr|oder mehr|oder darüber|aufwärts|plus", After(AtLeast)),
    ("oder weniger|oder darunter", After(AtMost)),
    // Movement.
    (
        "stieg|stiegen|steigt|steigen|gestiegen|wuchs|wuchsen|wächst|wachsen|gewachsen|kletterte|kletterten|klettert|geklettert|sprang|sprangen|gesprungen|gewann|gewannen|gewinnt|zulegen|zulegte|zulegten|zugelegt|zunahm|zunahmen|zugenommen|zunehmen|anzog|anzogen|angezogen|angestiegen|anstieg|ansteigen|anziehen|klettern|springen|gewinnen|hochschnellte|hochgeschnellt|schnellte|schnellten|weitete sich|weiteten sich|weitet sich|ausgeweitet|verteuern|verbessern|verbesserte|verbesserten|verbessert|verteuerte|verteuerten|verteuert|expandierte|expandiert|erhöhte sich|erhöhten sich|erhöht sich|sich erhöht|erholte sich|legte|legten|legt|nahm zu|zog an",
        Moves(Up),
    ),
    (
        "sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fällt|fallen|gefallen|schrumpfte|schrumpften|schrumpft|schrumpfen|geschrumpft|rutschte|rutschten|rutscht|abgerutscht|stürzte|stürzten|abgestürzt|zurückgegangen|zurückging|zurückgingen|zurückgehen|nachgeben|einbrechen|einbüßen|abnehmen|rutschen|absacken|abrutschen|verbilligen|verbilligten|abrutschte|abrutschten|nachgab|nachgaben|nachgegeben|eingebrochen|einbrach|abgenommen|abnahm|eingebüßt|abgesackt|verbilligte|verbilligt|verringerte sich|verringerten sich|verminderte sich|reduzierte sich|sich verringert|sich reduziert|sich vermindert|ging|gingen|geht|gab|gaben|brach|brachen|büßte|büßten|sackte",
        Moves(Down),
    ),
    (
        "anstieg|zuwachs|plus|wachstum|steigerung|erhöhung|zunahme|aufschlag|sprung|verbesserung|aufwertung|zugewinn|umsatzplus|umsatzwachstum|umsatzanstieg|gewinnplus|gewinnanstieg|gewinnsprung|kurssprung|kursplus|preisanstieg|wachstums|umsatzsteigerung|ergebnissteigerung|ergebnisanstieg|wirtschaftswachstum|auftragsplus",
        MovesOrChange(Up),
    ),
    (
        "rückgang|minus|einbruch|abnahme|senkung|kürzung|verringerung|absturz|abschlag|abwertung|umsatzrückgang|umsatzminus|gewinnrückgang|gewinneinbruch|umsatzeinbruch|kursrückgang|kursminus|kursverlust|kurseinbruch|auftragseinbruch|auftragsrückgang|ergebnisrückgang|preisrückgang|auftragsminus",
        MovesOrChange(Down),
    ),
    (
        "erhöhte|erhöhten|erhöht|erhöhen|steigerte|steigerten|steigert|steigern|gesteigert|hob|anheben|angehoben|aufgestockt|aufstocken|ausgebaut|hebt",
        Shifts(Up),
    ),
    (
        "senkte|senkten|senkt|senken|gesenkt|kürzte|kürzten|kürzt|kürzen|gekürzt|reduzierte|reduzierten|reduziert|reduzieren|verringerte|verringerten|verringert|verringern|drückte|gedrückt|verminderte|vermindert",
        Shifts(Down),
    ),
    ("verlor|verloren|verliert|verlieren", Loses(Down)),
    (
        "unverändert|stabil|konstant|verharrte|verharrten|verharrt|verharren|stagnieren|stagnierte|stagnierten|stagniert|behauptet|auf vorjahresniveau|gleich geblieben",
        Towards(Flat),
    ),
    ("höher|im plus|fester|nach oben|aufwärts|▲|↑", Towards(Up)),
    ("niedriger|tiefer|geringer|im minus|schwächer|nach unten|abwärts|▼|↓", Towards(Down)),
    ("höher|im plus|fester|mehr|teurer|über|höher als|größer als|mehr als|teurer als", Beyond(Up)),
    (
        "niedriger|tiefer|im minus|weniger|billiger|schwächer|geringer|unter|niedriger als|kleiner als|geringer als|weniger als",
        Beyond(Down),
    ),
    ("nahm|nahmen|nimmt|nehmen|zog|zogen|zieht|ziehen", Shifted),
    // The second part of a verb.
    ("zu|an", Differs(Up)),
    ("ab|zurück|nach|ein", Differs(Down)),
    ("verdoppelte|verdoppelten|verdoppelt|verdoppeln", Factor(factor(20))),
    ("verdreifachte|verdreifachten|verdreifacht|verdreifachen", Factor(factor(30))),
    ("vervierfachte|vervierfachten|vervierfacht|vervierfachen", Factor(factor(40))),
    ("halbierte|halbierten|halbiert|halbieren", Factor(factor(5))),
    ("zweifach|zweifache|zweifachen|doppelt so viel|doppelt so hoch|zweimal so viel", FactorNoun(factor(20))),
    ("dreifach|dreifache|dreifachen|dreimal so viel", FactorNoun(factor(30))),
    ("vierfach|vierfache|vierfachen|viermal so viel", FactorNoun(factor(40))),
    ("fünffach|fünffache|fünffachen|fünfmal so viel", FactorNoun(factor(50))),
    ("sechsfach|sechsfache|sechsfachen", FactorNoun(factor(60))),
    ("siebenfach|siebenfache|siebenfachen", FactorNoun(factor(70))),
    ("achtfach|achtfache|achtfachen", FactorNoun(factor(80))),
    ("neunfach|neunfache|neunfachen", FactorNoun(factor(90))),
    ("zehnfach|zehnfache|zehnfachen|zehnmal so viel", FactorNoun(factor(100))),
    ("hundertfach|hundertfache|hundertfachen", FactorNoun(factor(1000))),
    ("erreichte|erreichten|erreicht|erreichen|beträgt|betrug|betrugen|betragen|belief sich|beläuft sich|lag|liegt|liegen|lagen", Reaches),
    ("gewinn|gewinne|überschuss", Outcome(Up)),
    ("verlust|verluste|fehlbetrag|defizit", Outcome(Down)),
    // Structure.
    ("auf|bis", To),
    ("auf", Cue(C::Onto)),
    ("bis", Cue(C::Until)),
    ("von|vom|aus", From),
    ("um", By),
    ("bei|mit", At),
    ("von|des|der", Of),
    ("in höhe von|i h v", Of),
    // What a deal is told to be worth: no bound.
    (
        "kredit über|kredite über|krediten über|kredits über|darlehen über|auftrag über|aufträge über|aufträgen über|auftrags über|großauftrag über|anleihe über|anleihen über|vertrag über|verträge über|scheck über|schecks über|rechnung über|rechnungen über|finanzierung über|kreditlinie über|kreditlinien über|garantie über|garantien über|bürgschaft über|bürgschaften über|zahlung über|bußgeld über|angebot über|gebot über",
        Of,
    ),
    ("in|im|innerhalb|binnen", In),
    ("pro|je", Per),
    ("jährlich|p a|pro jahr|im jahr", Each(Period::Year)),
    ("monatlich|pro monat|im monat", Each(Period::Month)),
    ("oder|das entspricht|dies entspricht|entspricht", Or),
    ("zwischen", Between),
    (
        "gegenüber|ggü.|ggü|verglichen mit|im vergleich zu|im vergleich zum|im vergleich zur|nach|statt|anstatt|versus|vs|gegen|vorjahr|vj|i vj|i. vj.|vj.|nach zuvor|zuvor",
        Comparator,
    ),
    ("als|über|unter|höher als|größer als|mehr als|teurer als|niedriger als|kleiner als|geringer als|weniger als", Versus),
    ("höher als|größer als|mehr als", Than(Up)),
    ("niedriger als|kleiner als|geringer als|weniger als", Than(Down)),
    ("letzten|letzte|letztes|vorigen|vorige|vergangenen|vergangene|vorangegangenen|früheren", Prior),
    ("gleichen|gleiche|entsprechenden|entsprechende|selben", Same),
    ("zuvor|früher|vorher|davor", Earlier),
    (
        "zum vorjahr|gegenüber dem vorjahr|im vergleich zum vorjahr|gegenüber vorjahr|im jahresvergleich|binnen jahresfrist|auf jahressicht|im jahresabstand|ggü vj|gegenüber dem vorjahreszeitraum|im vergleich zum vorjahreszeitraum|gegenüber dem vorjahresquartal|im vergleich zum vorjahresquartal|zum vorjahresmonat|gegenüber dem vorjahresmonat|im vergleich zum vorjahresmonat|zum vorjahreszeitraum|zum vorjahresquartal|im vorjahresvergleich|gegenüber dem gleichen vorjahreszeitraum",
        Against(YearOnYear),
    ),
    ("zum vorquartal|gegenüber dem vorquartal|im vergleich zum vorquartal|im quartalsvergleich", Against(QuarterOnQuarter)),
    ("zum vormonat|gegenüber dem vormonat|im vergleich zum vormonat|im monatsvergleich", Against(MonthOnMonth)),
    ("zur vorwoche|gegenüber der vorwoche|im vergleich zur vorwoche|auf wochensicht", Against(WeekOnWeek)),
    ("zum vortag|gegenüber dem vortag|im vergleich zum vortag", Against(DayOnDay)),
    ("zum vorhalbjahr|gegenüber dem vorhalbjahr", Against(HalfOnHalf)),
    (
        "ein jahr zuvor|vorjahr|vorjahreszeitraum|vorjahresquartal|vorjahresniveau|im vorjahr|vor einem jahr|im vorjahreszeitraum|im vorjahresquartal|im vorjahresmonat",
        Back(YearOnYear),
    ),
    ("im vorquartal|ein quartal zuvor", Back(QuarterOnQuarter)),
    ("im vormonat|einen monat zuvor", Back(MonthOnMonth)),
    ("in der vorwoche", Back(WeekOnWeek)),
    ("am vortag|tags zuvor", Back(DayOnDay)),
    ("respektive", Respectively),
    ("während|wohingegen|aber|jedoch|doch|obwohl|weil|wenn|wo|dass|da|nachdem", Clause),
    (
        "der|die|das|den|dem|dieser|diese|dieses|diesen|diesem|seine|seiner|seinen|seinem|ihre|ihrer|ihren|ihrem|unsere|unserer|unseren|alle|allen|jede|jeder|jeden|jedes|beide|beiden",
        Determiner,
    ),
    (
        "weitere|weiteren|weiterer|zusätzlich|zusätzliche|zusätzlichen|noch|nur|lediglich|insgesamt|durchschnittlich|im schnitt|im durchschnitt|auch|wieder|sogar|immerhin|deutlich|leicht|kräftig|stark|moderat|spürbar|erneut|satte|satten|stolze|stolzen|schwache|schwachen|jetzt|nun|sich|schon|bereits|ebenfalls|nochmals",
        Filler,
    ),
    ("netto|brutto|bereinigt|bereinigte|bereinigten", Qualifier),
    (
        "ist|sind|war|waren|wird|werden|wurde|wurden|worden|hat|haben|hatte|hatten|sei|wäre|kann|können|soll|sollen|will|er|sie|es|wir|ihr|man|was|wer|mit|ohne|für|durch|an|am|zu|zum|zur|wie|so|sehr|nicht|kein|keine|keinen|dabei|damit|daher|dann|hier|dort|heute|gestern|allein|zusammen|zurück|ein|her|hin|weg|pro|per|inklusive|einschließlich|ausschließlich|trotz|wegen|aufgrund|laut|nach angaben|kommt|kam|kosten|kostet|kostete|zahlt|zahlte|zahlen|meldete|meldet|erzielte|erzielt|erwartet|rechnet|plant|bleibt|blieb",
        Stop,
    ),
    ("zu|wird|werden|soll|sollen|kann|können|will|wollen", Modal),
    ("ist|sind|war|waren|beträgt|betrug", Being),
    (
        "erwartet|erwartung|erwartungen|prognose|prognosen|schätzung|schätzungen|analysten|konsens|ökonomen|experten|volkswirte|ziel|ziele|geplant|plan|prognostiziert|konsensschätzung",
        Expected,
    ),
    // Not figures.
    (
        "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|nov|dez",
        Month,
    ),
    ("montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag", Weekday),
    ("geschäftsjahr|geschäftsjahres|quartal|halbjahr|gj|fy|q|h|jahr|jahres|jahre|anfang|mitte|ende|frühjahr|sommer|herbst|winter", Fiscal),
    ("uhr", Clock),
    (
        "dax|mdax|tecdax|sdax|euro stoxx|stoxx|s&p|dow|nasdaq|nikkei|ftse|cac|smi|atx|boeing|airbus|abschnitt|seite|kapitel|artikel|paragraf|§|ziffer|nr|nummer|absatz|punkt|anlage|tabelle|abbildung|ifrs|ias|covid|iphone|windows|stufe|phase|gruppe|klasse|serie|version",
        NameCue,
    ),
    ("anleihe|anleihen|bundesanleihe|bundesanleihen|staatsanleihe|staatsanleihen|bund|bunds|rendite|renditen", Instrument),
];

/// Units of measure and nouns that are counted in trade, with the singular of each.
pub(super) const UNITS: &[(&str, &str)] = &[
    ("punkt|punkte|punkten|zähler|zählern", "point"),
    ("aktie|aktien|stückaktie|stückaktien", "share"),
    ("barrel|fass", "barrel"),
    ("tonne|tonnen|t", "tonne"),
    ("kilogramm|kg|kilo", "kilogram"),
    ("gramm|g", "gram"),
    ("unze|unzen|feinunze|feinunzen", "ounce"),
    ("liter|litern|l", "liter"),
    ("meter|metern|m", "meter"),
    ("kilometer|kilometern|km", "kilometer"),
    ("quadratmeter|quadratmetern|qm|m²", "square meter"),
    ("kubikmeter|kubikmetern|m³", "cubic meter"),
    ("hektar", "hectare"),
    ("megawatt|mw", "megawatt"),
    ("gigawatt|gw", "gigawatt"),
    ("kilowattstunde|kilowattstunden|kwh", "kilowatt-hour"),
    ("megawattstunde|megawattstunden|mwh", "megawatt-hour"),
    ("stunde|stunden", "hour"),
    ("minute|minuten", "minute"),
    ("sekunde|sekunden", "second"),
    ("grad", "degree"),
    ("mitarbeiter|mitarbeitern|beschäftigte|beschäftigten", "mitarbeiter"),
    ("person|personen", "person"),
    ("stück", "stück"),
];

/// Spans of time: forms, singular, and which basis of comparison they are.
pub(super) const PERIODS: &[(&str, &str, Period)] = &[
    ("jahr|jahre|jahren|jahres|jähriger|jährige|jährigen|jähriges|jährigem", "year", Period::Year),
    ("quartal|quartale|quartalen|quartals", "quarter", Period::Quarter),
    ("monat|monate|monaten|monats", "month", Period::Month),
    ("woche|wochen", "week", Period::Week),
    ("tag|tage|tagen|tages|handelstag|handelstage|handelstagen", "day", Period::Day),
    ("halbjahr|halbjahre", "half", Period::Half),
];

/// The months with their numbers.
pub(super) const MONTHS: &[(&str, u8)] = &[
    ("januar|jan|jänner", 1),
    ("februar|feb|feber", 2),
    ("märz", 3),
    ("april|apr", 4),
    ("mai", 5),
    ("juni|jun", 6),
    ("juli|jul", 7),
    ("august|aug", 8),
    ("september|sept|sep", 9),
    ("oktober|okt", 10),
    ("november|nov", 11),
    ("dezember|dez", 12),
];
