//! When these fail after a new table was generated (see `tools/currency-table/generate.py`), the lists
//! of ISO or CLDR have changed: adapt the hand-written forms, and the counts here, to them.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::en::currencies::{HOMOGRAPHS, NAMES};
use crate::lexicon::signs::{Form, STRICT, SYMBOLS};
use crate::value::currency::{Currency, Status, table};

/// ISO's list of 2026-01-01 without XTS and XXX.
const ISO: &str = "
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD
    CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP
    GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
    KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
    MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
    USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD
    XPF XPT XSU XUA YER ZAR ZMW ZWG";

fn codes(status: Status) -> Vec<&'static str> {
    Currency::all().filter(|c| c.status() == status).map(Currency::code).collect()
}

fn forms() -> impl Iterator<Item = &'static Form> {
    SYMBOLS.iter().chain(NAMES)
}

#[test]
fn rows_and_regions_are_sorted_and_unique() {
    assert!(table::ROWS.is_sorted_by(|a, b| a.code < b.code));
    assert!(table::REGIONS.is_sorted_by(|a, b| a.0 < b.0));
    assert!(table::DECIMAL_COMMA.is_sorted_by(|a, b| a < b));
    assert!(table::WHOLE.is_sorted_by(|a, b| a < b));
}

#[test]
fn the_table_is_iso_complete() {
    assert_eq!(codes(Status::Active), ISO.split_whitespace().collect::<Vec<_>>());
    assert_eq!(codes(Status::Active).len(), 178 - 2);
    assert_eq!(codes(Status::Historic).len(), 49);
    assert_eq!(codes(Status::CryptoAsset).len(), 18);
    assert_eq!(table::REGIONS.len(), 255);
}

#[test]
fn every_currency_is_found_by_its_code_and_number() {
    for currency in Currency::all() {
        assert_eq!(Currency::from_code(currency.code()), Some(currency));
        assert_eq!(currency.numeric().is_none(), currency.status() == Status::CryptoAsset);
        if let Some(numeric) = currency.numeric() {
            let found = Currency::from_numeric(numeric).unwrap();
            assert!(found == currency || (found, currency) == (Currency::XCG, Currency::ANG));
        }
    }
    assert_eq!(Currency::from_code(""), None);
    assert_eq!(Currency::from_code("XXX"), None);
}

#[test]
fn constants_point_at_their_rows() {
    let listed = [
        (Currency::ADA, "ADA"),
        (Currency::AED, "AED"),
        (Currency::DEM, "DEM"),
        (Currency::TRY, "TRY"),
        (Currency::USD, "USD"),
        (Currency::ZWL, "ZWL"),
    ];
    for (currency, code) in listed {
        assert_eq!(currency.code(), code);
    }
}

#[test]
fn minor_units_are_those_of_iso() {
    // CLDR has 0 for the first eight, 2 for CLF.
    let listed = [
        ("AFN", 2),
        ("HUF", 2),
        ("IDR", 2),
        ("IQD", 3),
        ("KPW", 2),
        ("MGA", 2),
        ("PKR", 2),
        ("YER", 2),
        ("CLF", 4),
        ("ISK", 0),
        ("KRW", 0),
    ];
    for (code, minor) in listed {
        assert_eq!(Currency::from_code(code).unwrap().minor_unit(), Some(minor), "{code}");
    }
}

#[test]
fn regions_pay_in_their_own_currency() {
    let listed = [
        ("BG", Currency::EUR),
        ("BT", Currency::BTN),
        ("CN", Currency::CNY),
        ("CW", Currency::XCG),
        ("DE", Currency::EUR),
        ("HK", Currency::HKD),
        ("LS", Currency::LSL),
        ("MX", Currency::MXN),
        ("US", Currency::USD),
        ("ZW", Currency::ZWG),
    ];
    for (region, currency) in listed {
        assert_eq!(Currency::of_region(region), Some(currency), "{region}");
    }
    let historic = |region: &&(_, Currency)| region.1.status() != Status::Active;
    assert_eq!(table::REGIONS.iter().find(historic), None);
}

#[test]
fn a_full_name_stands_for_one_currency() {
    let mut owners = BTreeMap::new();
    for (name, currency) in Currency::full_names() {
        let owner = *owners.entry(name.to_lowercase()).or_insert(currency);
        assert_eq!(owner, currency, "{name}");
    }
    assert_eq!(owners.get("swiss francs"), Some(&Currency::CHF));
    assert_eq!(owners.get("troy ounce of gold"), None);
}

#[test]
fn a_form_is_written_once() {
    let mut seen: BTreeSet<_> = Currency::full_names().map(|(n, _)| n.to_lowercase()).collect();
    seen.extend(Currency::all().map(|currency| currency.code().to_owned()));
    let mut duplicates = forms().map(|form| form.written).collect::<Vec<_>>();
    duplicates.retain(|written| !seen.insert((*written).to_owned()));
    assert_eq!(duplicates, [""; 0]);
}

#[test]
fn forms_are_well_made() {
    for form in forms() {
        let written = form.written;
        assert!(!written.is_empty() && written.trim() == written, "{written:?}");
        assert!(form.minor <= 3, "{written}");
        assert!(!form.candidates.is_empty(), "{written}");
        let unique: BTreeSet<_> = form.candidates.iter().collect();
        assert_eq!(unique.len(), form.candidates.len(), "{written}");
    }
    for form in NAMES {
        assert_eq!(form.written, form.written.to_lowercase());
    }
}

#[test]
fn a_shared_symbol_lists_all_who_share_it() {
    for currency in Currency::all().filter(|c| c.status() == Status::Active) {
        let symbol = currency.narrow_symbol();
        for form in SYMBOLS.iter().filter(|form| form.written == symbol) {
            assert!(form.candidates.contains(&currency), "{symbol} may be {currency}");
        }
    }
}

#[test]
fn marks_refer_to_forms() {
    let mut known: BTreeSet<_> = Currency::full_names().map(|(n, _)| n.to_lowercase()).collect();
    known.extend(Currency::all().map(|currency| currency.code().to_lowercase()));
    known.extend(NAMES.iter().map(|form| form.written.to_owned()));
    for word in HOMOGRAPHS {
        assert!(known.contains(*word), "{word}");
    }
    for sign in STRICT {
        assert!(SYMBOLS.iter().any(|form| form.written.eq_ignore_ascii_case(sign)), "{sign}");
    }
    let unique: BTreeSet<_> = HOMOGRAPHS.iter().chain(STRICT).collect();
    assert_eq!(unique.len(), HOMOGRAPHS.len() + STRICT.len());
}
