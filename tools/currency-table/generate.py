#!/usr/bin/env python3
"""Writes src/value/currency/table.rs from ISO 4217 and the English currency data of CLDR.

Fetch the three packages into one folder, then write the table from the root of the crate:

    npm install --prefix data cldr-core@48.2.0 cldr-numbers-full@48.2.0
    pip install --target data iso4217==1.16.20260101
    python3 tools/currency-table/generate.py data 2026-11-23 > src/value/currency/table.rs

The second argument is the date that goes into the header. ISO gives codes, numbers and minor units;
CLDR gives names, symbols, the decimals in use, and regions with the mark that their first language
parts the decimals of money with. What neither holds (numbers and minor units of historic currencies,
crypto assets) is written down below.
"""

import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# In ISO's list, but no currency: the code for tests and the one for "no currency".
EXCLUDED = {"XTS", "XXX"}

# Historic currencies that texts still name: numeric code, minor unit.
WITHDRAWN = {
    "AFA": (4, 2), "ANG": (532, 2), "ATS": (40, 2), "AZM": (31, 2), "BEF": (56, 0),
    "BGL": (100, 2), "BGN": (975, 2), "BYR": (974, 0), "CSD": (891, 2), "CSK": (200, 2),
    "CUC": (931, 2), "CYP": (196, 2), "DDM": (278, 2), "DEM": (276, 2), "EEK": (233, 2),
    "ESP": (724, 0), "FIM": (246, 2), "FRF": (250, 2), "GHC": (288, 2), "GRD": (300, 0),
    "HRK": (191, 2), "IEP": (372, 2), "ITL": (380, 0), "LTL": (440, 2), "LUF": (442, 0),
    "LVL": (428, 2), "MGF": (450, 0), "MRO": (478, 2), "MTL": (470, 2), "MZM": (508, 2),
    "NLG": (528, 2), "PLZ": (616, 2), "PTE": (620, 0), "ROL": (642, 2), "RUR": (810, 2),
    "SDD": (736, 2), "SIT": (705, 2), "SKK": (703, 2), "SLL": (694, 2), "SRG": (740, 2),
    "STD": (678, 2), "TMM": (795, 2), "TRL": (792, 0), "VEB": (862, 2), "VEF": (937, 2),
    "XEU": (954, None), "ZMK": (894, 2), "ZWD": (716, 2), "ZWL": (932, 2),
}

# Crypto assets that financial news quote: name, plural, symbol. Their tickers are not ISO codes.
CRYPTO = {
    "ADA": ("Cardano", "Cardano", None),
    "AVAX": ("Avalanche", "Avalanche", None),
    "BCH": ("Bitcoin Cash", "Bitcoin Cash", None),
    "BNB": ("BNB", "BNB", None),
    "BTC": ("bitcoin", "bitcoins", "₿"),
    "DOGE": ("Dogecoin", "Dogecoins", None),
    "DOT": ("Polkadot", "Polkadot", None),
    "ETH": ("ether", "ether", "Ξ"),
    "LINK": ("Chainlink", "Chainlink", None),
    "LTC": ("Litecoin", "Litecoins", None),
    "SHIB": ("Shiba Inu", "Shiba Inu", None),
    "SOL": ("Solana", "Solana", None),
    "TRX": ("Tron", "Tron", None),
    "USDC": ("USD Coin", "USD Coins", None),
    "USDT": ("Tether", "Tether", None),
    "XLM": ("Stellar lumen", "Stellar lumens", None),
    "XMR": ("Monero", "Monero", None),
    "XRP": ("XRP", "XRP", None),
}

# Newer than CLDR's English names.
NAMES = {"XAD": ("Arab accounting dinar", "Arab accounting dinars")}


def find(folder, name):
    """The only file of that name under the folder."""
    (path,) = Path(folder).rglob(name)
    return path


def read_json(folder, name):
    return json.loads(find(folder, name).read_text(encoding="utf-8"))


def read_iso(folder):
    """The date of ISO's list, and code -> (numeric code, minor unit)."""
    root = ElementTree.parse(find(folder, "iso4217/table.xml")).getroot()
    active = {}
    for entry in root.iter("CcyNtry"):
        code, minor = entry.findtext("Ccy"), entry.findtext("CcyMnrUnts")
        if code and code not in EXCLUDED:
            active[code] = (int(entry.findtext("CcyNbr")), None if minor == "N.A." else int(minor))
    return root.get("Pblshd"), active


def read_regions(folder, day):
    """Region -> its legal tender on that day: the one named after the region, else CLDR's first."""
    regions = {}
    currencies = read_json(folder, "cldr-core/supplemental/currencyData.json")
    for region, history in currencies["supplemental"]["currencyData"]["region"].items():
        tender = [
            code
            for entry in history
            for code, about in entry.items()
            if about.get("_tender") != "false"
            and about.get("_from", "") <= day < about.get("_to", "9999")
        ]
        if tender:
            regions[region] = next((code for code in tender if code.startswith(region)), tender[0])
    return regions


def read_whole(folder):
    """The currencies that have no decimals in use by CLDR, whatever minor unit ISO lists."""
    data = read_json(folder, "cldr-core/supplemental/currencyData.json")
    fractions = data["supplemental"]["currencyData"]["fractions"]
    return [code for code, about in sorted(fractions.items()) if about["_digits"] == "0"]


def decimal_mark(folder, region):
    """The mark that parts the decimals of money in the likeliest language of a region, by CLDR."""
    likely = read_json(folder, "cldr-core/supplemental/likelySubtags.json")["supplemental"]["likelySubtags"]
    language, script, _ = likely.get(f"und-{region}", "en-Latn-US").split("-")
    locales = find(folder, "cldr-numbers-full/main")
    names = [f"{language}-{script}-{region}", f"{language}-{region}", f"{language}-{script}", language]
    locale = next((name for name in names if (locales / name).is_dir()), "en")
    numbers = json.loads((locales / locale / "numbers.json").read_text(encoding="utf-8"))
    symbols = numbers["main"][locale]["numbers"]["symbols-numberSystem-latn"]
    return symbols.get("currencyDecimal", symbols["decimal"])


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def print_wrapped(items):
    """Prints the items of a list in lines of ten."""
    items = list(items)
    for at in range(0, len(items), 10):
        print("    " + ", ".join(items[at : at + 10]) + ",")


def main(folder, day):
    iso_date, active = read_iso(folder)
    english = read_json(folder, "cldr-numbers-full/main/en/currencies.json")
    english = english["main"]["en"]["numbers"]["currencies"]
    version = read_json(folder, "cldr-numbers-full/package.json")["version"]

    rows = {}
    for status, listed in (("Active", active), ("Historic", WITHDRAWN)):
        for code, (numeric, minor) in listed.items():
            assert code not in rows, f"{code} is historic and in ISO's list"
            cldr = english.get(code, {})
            one, other = NAMES.get(code) or (
                cldr["displayName-count-one"],
                cldr["displayName-count-other"],
            )
            symbol = cldr.get("symbol", code)
            narrow = cldr.get("symbol-alt-narrow", symbol)
            rows[code] = (numeric, minor, status, one, other, symbol, narrow)
    for code, (one, other, symbol) in CRYPTO.items():
        assert code not in rows, f"the ticker {code} is an ISO code"
        rows[code] = (None, None, "CryptoAsset", one, other, symbol or code, symbol or code)

    def optional(value):
        return "None" if value is None else f"Some({value})"

    print(f"""\
//! Generated by tools/currency-table/generate.py: do not edit.
//!
//! Sources: ISO 4217, list of {iso_date} (`iso4217` on PyPI); CLDR {version}, English
//! (`cldr-core` and `cldr-numbers-full` on npm, licence Unicode-3.0).
//! Command: `python3 tools/currency-table/generate.py data {day} > src/value/currency/table.rs`
//! Date: {day}

use super::identifier::Status::{{Active, CryptoAsset, Historic}};
use super::identifier::{{Currency, Row}};

/// Every currency, in the order of the codes.
#[rustfmt::skip]
pub(super) static ROWS: [Row; {len(rows)}] = [""")
    for code, (numeric, minor, status, *texts) in sorted(rows.items()):
        one, other, symbol, narrow = map(quoted, texts)
        fields = [quoted(code), optional(numeric), optional(minor), status]
        fields += [f"[{one}, {other}]", f"[{symbol}, {narrow}]"]
        print(f"    Row::new({', '.join(fields)}),")
    print("""\
];

impl Currency {""")
    for index, (code, row) in enumerate(sorted(rows.items())):
        print(f"    /// {row[3][0].upper()}{row[3][1:]}.")
        print(f"    pub const {code}: Self = Self({index});")
    print("""\
}

/// The legal tender of each region, in the order of the regions.
pub(super) static REGIONS: &[(&str, Currency)] = &[""")
    regions = sorted(read_regions(folder, day).items())
    for region, code in regions:
        print(f"    ({quoted(region)}, Currency::{code}),")
    print("""\
];

/// The regions whose first language parts the decimals of money with a comma, in their order.
#[rustfmt::skip]
pub(super) static DECIMAL_COMMA: &[&str] = &[""")
    print_wrapped(quoted(region) for region, _ in regions if decimal_mark(folder, region) == ",")
    print("""\
];

/// The currencies without decimals in use, in the order of the codes.
#[rustfmt::skip]
pub(super) static WHOLE: &[Currency] = &[""")
    print_wrapped(f"Currency::{code}" for code in read_whole(folder) if code in rows)
    print("];")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
