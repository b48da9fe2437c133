//! German: amounts in every usual form, and what is said of them where the order of words is that of English.

mod support;

use financial_figures::{Extractor, Language};
use support::Row;

#[track_caller]
fn check(table: &[Row<'_>]) {
    support::check(&Extractor::builder().language(Language::German).build(), table);
}

#[test]
fn numbers() {
    check(&[
        ("decimal comma", "Die Inflation lag bei 2,3 Prozent.", &["2,3 Prozent -> 2.3%"]),
        ("grouping points", "Es zahlte 1.234.567 Euro.", &["1.234.567 Euro -> EUR 1,234,567"]),
        ("one group", "Es zahlte 94.000 Euro.", &["94.000 Euro -> EUR 94,000"]),
        ("million", "Der Umsatz betrug 3,5 Millionen Euro.", &["3,5 Millionen Euro -> EUR 3,500,000"]),
        ("milliard", "Die Kosten liegen bei 2 Milliarden Dollar.", &["2 Milliarden Dollar -> USD? 2,000,000,000"]),
        ("billion of the long scale", "Die Schulden betragen 1,2 Billionen Euro.", &["1,2 Billionen Euro -> EUR 1,200,000,000,000"]),
        ("in one word", "Sie zahlte achtundsiebzig Millionen Dollar.", &["achtundsiebzig Millionen Dollar -> USD? 78,000,000"]),
        ("hundreds in one word", "Er zahlte siebenhundert Euro.", &["siebenhundert Euro -> EUR 700"]),
        ("thousands in one word", "Er zahlte zweihundertfünfzigtausend Euro.", &["zweihundertfünfzigtausend Euro -> EUR 250,000"]),
        ("umlauts in two letters", "Er zahlte fuenfzig Euro.", &["fuenfzig Euro -> EUR 50"]),
        ("a hundred by itself", "Er zahlte hundert Euro.", &["hundert Euro -> EUR 100"]),
        ("a thousand by itself", "Er zahlte tausend Euro.", &["tausend Euro -> EUR 1,000"]),
        ("ein as a number", "Der Absatz stieg um ein Prozent.", &["ein Prozent -> 1% up"]),
        ("ein as an article", "Ein Unternehmen meldete Gewinne.", &[]),
        (
            "one and a half in one word",
            "Der Umbau kostet anderthalb Milliarden Euro.",
            &["anderthalb Milliarden Euro -> EUR 1,500,000,000"],
        ),
        ("three and a half in one word", "Es nutzen dreieinhalb Millionen.", &["dreieinhalb Millionen -> 3,500,000"]),
        ("a half of a percent", "Der Zins liegt bei zweieinhalb Prozent.", &["zweieinhalb Prozent -> 2.5%"]),
        ("parts of one", "Zwei Drittel der Betriebe suchen Personal.", &["Zwei Drittel -> fraction 0.6666666666666666666666666667"]),
        ("so many times", "Der Preis stieg auf das Zehnfache.", &["Zehnfache -> 10x reached up"]),
        ("trillions, abbreviated", "Die Schulden betragen 2,46 Bill. Euro.", &["2,46 Bill. Euro -> EUR 2,460,000,000,000"]),
        ("things behind an abbreviation", "Im Jahr kamen 27,3 Mio. Gäste.", &["27,3 Mio. Gäste -> 27,300,000 gäst"]),
        ("thousands with a sign", "Die Kosten betrugen 23 T€.", &["23 T€ -> EUR 23,000"]),
        ("cents behind", "Es kostet zwei Euro und fünfzig Cent.", &["zwei Euro und fünfzig Cent -> EUR 2.5"]),
    ]);
}

#[test]
fn what_is_no_figure() {
    check(&[
        ("an ordinal with its point", "Der Auftrag beginnt im 4. Quartal.", &[]),
        ("a date", "Am 3. Mai 2021 tagte der Rat.", &[]),
        ("a year", "Im Jahr 2020 war das so.", &[]),
        ("an index", "Der Euro Stoxx 50 gab nach.", &[]),
        ("a time", "Um 10 Uhr begann es.", &[]),
    ]);
}

#[test]
fn money_and_units() {
    check(&[
        ("code before", "Es kostet EUR 315,5.", &["EUR 315,5 -> EUR 315.5"]),
        ("code behind", "Es kostet 12,50 EUR.", &["12,50 EUR -> EUR 12.5"]),
        ("sign behind", "Der Preis beträgt 12,50 €.", &["12,50 € -> EUR 12.5"]),
        ("declined name", "Es zahlte 16,4 Millionen kanadischen Dollar.", &["16,4 Millionen kanadischen Dollar -> CAD 16,400,000"]),
        ("percent in a compound", "Der 50-Prozent-Partner zog sich zurück.", &["50-Prozent -> 50%"]),
        ("percentage points", "Die Quote sank um 0,5 Prozentpunkte.", &["0,5 Prozentpunkte -> 0.5pp down"]),
        ("basis points", "Der Zins stieg um 25 Basispunkte.", &["25 Basispunkte -> 0.25pp up"]),
        ("a rate", "Sie bekommt 600 Dollar pro Woche.", &["600 Dollar pro Woche -> USD? 600 per week"]),
        ("a noun with its capital", "Das Portfolio hat 50 Immobilien.", &["50 Immobilien -> 50 immobilie"]),
        ("a span of time", "Es dauerte sechs Monate.", &["sechs Monate -> 6 month"]),
    ]);
}

#[test]
fn bounds_and_movements() {
    check(&[
        ("about", "Es zahlte rund 80 Millionen Euro.", &["80 Millionen Euro -> EUR 80,000,000 about"]),
        ("nearly", "Die Quote liegt bei knapp zehn Prozent.", &["zehn Prozent -> 10% nearly"]),
        ("more than", "Es zahlte mehr als 5 Euro.", &["5 Euro -> EUR 5 more_than"]),
        ("at most", "Es zahlt bis zu 5 Euro.", &["5 Euro -> EUR 5 at_most"]),
        ("rose by", "Der Umsatz stieg um 5 Prozent.", &["5 Prozent -> 5% up"]),
        ("rose by to", "Der Umsatz stieg um 5 Prozent auf 3 Euro.", &["5 Prozent -> 5% up of 1", "3 Euro -> EUR 3 reached up"]),
        ("fell to", "Der Kurs fiel auf 25 Euro.", &["25 Euro -> EUR 25 reached down"]),
        ("against last year", "Der Umsatz stieg um 5 Prozent gegenüber dem Vorjahr.", &["5 Prozent -> 5% up year_on_year"]),
        ("doubled", "Der Gewinn verdoppelte sich.", &["verdoppelte -> 2x up"]),
    ]);
}

#[test]
fn levels_and_where_they_came_from() {
    check(&[
        ("from to", "Die Rate ging von 6,4 auf 6,2 Prozent zurück.", &["6,4 -> 6.4%", "6,2 Prozent -> 6.2% reached down from 0"]),
        (
            "each with its currency",
            "Die Dividende wird von 1,20 Euro auf 1,35 Euro erhöht.",
            &["1,20 Euro -> EUR 1.2", "1,35 Euro -> EUR 1.35 reached up from 0"],
        ),
        (
            "one currency for both",
            "Der Gewinn sank von rund sechs Millionen auf nur ca. 1,5 Millionen Euro.",
            &["sechs Millionen -> EUR 6,000,000 about", "1,5 Millionen Euro -> EUR 1,500,000 about reached down from 0"],
        ),
        (
            "the year before in brackets",
            "Die Auslastung liegt bei 65 Prozent (Mai: 64 Prozent).",
            &["65 Prozent -> 65% from 1", "64 Prozent -> 64%"],
        ),
        (
            "where an amount is of a noun",
            "Es blieb ein Gewinn von 3 Millionen Euro, nach 4 Millionen Euro im Vorjahr.",
            &["3 Millionen Euro -> EUR 3,000,000 from 1", "4 Millionen Euro -> EUR 4,000,000"],
        ),
        (
            "the same for a share",
            "Eine Dividende von 2,35 Euro je Aktie (Vorjahr: 2,20 Euro) ist geplant.",
            &["2,35 Euro je Aktie -> EUR 2.35 per share from 1", "2,20 Euro -> EUR 2.2 per share"],
        ),
        (
            "a change in brackets",
            "Der Umsatz von 12 Mio. EUR (+3,4 %) übertraf den Plan.",
            &["12 Mio. EUR -> EUR 12,000,000", "+3,4 % -> 3.4% up of 0"],
        ),
        (
            "but of a rate that went on",
            "Die Senkung des Satzes von 19 Prozent im Mai auf 16 Prozent half.",
            &["19 Prozent -> 19%", "16 Prozent -> 16% reached down from 0"],
        ),
        (
            "a scale behind both",
            "Der Gewinn fiel auf 120 (Vorjahr: 145) Mio. Euro.",
            &["120 -> EUR 120,000,000 reached down from 1", "145 -> EUR 145,000,000"],
        ),
        (
            "the same, abbreviated",
            "Der Umsatz wuchs auf 84,7 (Vj. 75,3) Mio. EUR.",
            &["84,7 -> EUR 84,700,000 reached up from 1", "75,3 -> EUR 75,300,000"],
        ),
        (
            "a scale behind the earlier",
            "Der Gewinn stieg auf 5,4 von 4,9 Mrd. Euro.",
            &["5,4 -> EUR 5,400,000,000 reached up from 1", "4,9 Mrd. Euro -> EUR 4,900,000,000"],
        ),
        ("a range of a noun", "Erwartet wird ein Plus von 4 bis 6 Prozent.", &["4 bis 6 Prozent -> 4..6% up"]),
        ("what a deal is over", "Die Bank vergab Kredite über 51 Milliarden Euro.", &["51 Milliarden Euro -> EUR 51,000,000,000"]),
        ("over a mark", "Der Kurs fiel unter die Marke von 20 Euro.", &["20 Euro -> EUR 20 less_than reached down"]),
        ("no range up to", "Die Prognose ist 3 bis 5 Prozent.", &["3 bis 5 Prozent -> 3..5%"]),
    ]);
}

#[test]
fn verbs_in_two_parts_and_gaps() {
    check(&[
        ("the second part", "Der Export nahm um 3,4 Prozent gegenüber dem Vormonat ab.", &["3,4 Prozent -> 3.4% down month_on_month"]),
        ("a verb for two", "Der Umsatz stieg um 4 Prozent, das Ergebnis um 9 Prozent.", &["4 Prozent -> 4% up", "9 Prozent -> 9% up"]),
        (
            "each with its basis",
            "Die Preise stiegen um 0,3 Prozent zum Vormonat und um 6,2 Prozent zum Vorjahr.",
            &["0,3 Prozent -> 0.3% up month_on_month", "6,2 Prozent -> 6.2% up year_on_year"],
        ),
        ("in words and digits", "Der Absatz stieg um drei bzw. 8,5 Prozent.", &["drei -> 3% up", "8,5 Prozent -> 8.5% up"]),
        ("below the year before", "Die Produktion lag 3 Prozent unter dem Vorjahr.", &["3 Prozent -> 3% down year_on_year"]),
        (
            "higher than the year before",
            "Die Kosten lagen um 2 Millionen Euro höher als im Vorjahr.",
            &["2 Millionen Euro -> EUR 2,000,000 up year_on_year"],
        ),
        (
            "a number, told again in percent",
            "Die Zahl sank um 450 oder 5,4 Prozent.",
            &["450 -> 450 down", "5,4 Prozent -> 5.4% down equivalent_of 0"],
        ),
        (
            "in the black",
            "Die Aktie notierte 1,5 Prozent im Plus bei 34,50 Euro.",
            &["1,5 Prozent -> 1.5% up of 1", "34,50 Euro -> EUR 34.5 reached up"],
        ),
        ("upwards", "Um 2,5 Prozent nach oben ging es für das Papier.", &["2,5 Prozent -> 2.5% up"]),
        ("signs in words", "Umsatz plus 8 Prozent, Gewinn minus 3 Prozent", &["8 Prozent -> 8% up", "minus 3 Prozent -> 3% down"]),
        ("a level below zero", "Die Rendite lag bei minus 3 Prozent.", &["minus 3 Prozent -> -3%"]),
        ("an adjective", "Das war ein Rückgang um stolze 40 Prozent.", &["40 Prozent -> 40% down"]),
    ]);
}

#[test]
fn a_span_up_to() {
    check(&[("a plus of a range", "Ein Plus von 4 bis 6 Prozent wird erwartet.", &["4 bis 6 Prozent -> 4..6% up"])]);
}
