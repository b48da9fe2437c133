//! German names of currencies and of their minor units, in lower case. Codes and signs belong to no language.

use crate::lexicon::signs::{Form, forms};

/// The names, each with what it may stand for.
pub(crate) const NAMES: &[Form] = forms! {
    "euro" "euros" => [EUR];
    "eurocent" "eurocents" => [EUR; minor 2];
    "cent" "cents" => [EUR USD AUD CAD NZD; minor 2];
    "dollar" "dollars" => [USD AUD CAD HKD SGD NZD];
    "us-dollar" "us dollar" "amerikanische dollar" "amerikanischen dollar" "amerikanischer dollar" => [USD];
    "kanadische dollar" "kanadischen dollar" "kanadischer dollar" "kanada-dollar" => [CAD];
    "australische dollar" "australischen dollar" "australischer dollar" => [AUD];
    "hongkong-dollar" "hongkong dollar" => [HKD];
    "singapur-dollar" "singapur dollar" => [SGD];
    "neuseeländische dollar" "neuseeländischen dollar" "neuseeland-dollar" => [NZD];
    "pfund" "pfunde" => [GBP EGP LBP];
    "britische pfund" "britischen pfund" "britisches pfund" "pfund sterling" => [GBP];
    "pence" "penny" => [GBP; minor 2];
    "franken" "schweizer franken" "schweizerfranken" "sfr" => [CHF];
    "rappen" => [CHF; minor 2];
    "yen" "japanische yen" "japanischen yen" => [JPY];
    "yuan" "renminbi" "chinesische yuan" "chinesischen yuan" => [CNY];
    "rubel" "russische rubel" "russischen rubel" => [RUB BYN];
    "rupie" "rupien" "indische rupien" "indischen rupien" => [INR PKR LKR NPR IDR];
    "zloty" "złoty" "polnische zloty" "polnischen zloty" => [PLN];
    "forint" => [HUF];
    "tschechische kronen" "tschechischen kronen" => [CZK];
    "schwedische kronen" "schwedischen kronen" => [SEK];
    "norwegische kronen" "norwegischen kronen" => [NOK];
    "dänische kronen" "dänischen kronen" => [DKK];
    "krone" "kronen" => [SEK NOK DKK CZK];
    "lira" "türkische lira" "türkischen lira" => [TRY];
    "won" "südkoreanische won" "südkoreanischen won" => [KRW];
    "real" "brasilianische real" "brasilianischen real" => [BRL];
    "peso" "pesos" => [MXN ARS CLP COP PHP];
    "rand" "südafrikanische rand" => [ZAR];
    "mark" "d-mark" "deutsche mark" "dm" => [DEM];
    "pfennig" "pfennige" => [DEM; minor 2];
    "schilling" => [ATS];
    "riel" "kambodschanische riel" => [KHR];
    "bitcoin" "bitcoins" => [BTC];
};

/// Names that are ordinary words too.
pub(crate) const HOMOGRAPHS: &[&str] =
    &["pfund", "mark", "rand", "real", "won", "all", "bob", "cup", "dot", "link", "mad", "mop", "mur", "top"];
