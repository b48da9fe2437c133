//! Japanese: amounts in every usual form, and what is said of them by what stands behind them.

mod support;

use financial_figures::{Extractor, Language, MoneyParser};
use support::Row;

#[track_caller]
fn check(table: &[Row<'_>]) {
    support::check(&Extractor::builder().language(Language::Japanese).build(), table);
}

#[test]
fn numbers() {
    check(&[
        ("digits and myriads", "工事費は2万8150円だった。", &["2万8150円 -> JPY 28,150"]),
        ("two scales", "予算は1兆2345億円だった。", &["1兆2345億円 -> JPY 1,234,500,000,000"]),
        ("places within a group", "寄付は3億5千万円だった。", &["3億5千万円 -> JPY 350,000,000"]),
        ("a hundred of a scale", "資本金は90百万円です。", &["90百万円 -> JPY 90,000,000"]),
        ("a thousand as a scale", "保険料は4,634千円です。", &["4,634千円 -> JPY 4,634,000"]),
        ("words", "代金は三千五百五十円です。", &["三千五百五十円 -> JPY 3,550"]),
        ("a thousand without its one", "会費は千五百円です。", &["千五百円 -> JPY 1,500"]),
        ("words over scales", "総額は百二十三億四千五百万円です。", &["百二十三億四千五百万円 -> JPY 12,345,000,000"]),
        ("a digit behind a place is no next place", "会費は五千五円です。", &["五千五円 -> JPY 5,005"]),
        ("digits of deeds", "金壱百五拾万円を支払う。", &["壱百五拾万円 -> JPY 1,500,000"]),
        ("full-width digits", "価格は１，２８０円です。", &["１，２８０円 -> JPY 1,280"]),
        ("full-width decimals", "金利は１．５％です。", &["１．５％ -> 1.5%"]),
        ("decimals before a scale", "投資は6.5兆円です。", &["6.5兆円 -> JPY 6,500,000,000,000"]),
        ("sen behind yen", "終値は1万2345円67銭だった。", &["1万2345円67銭 -> JPY 12,345.67"]),
        ("cents behind dollars", "切手は2ドル50セントです。", &["2ドル50セント -> USD? 2.5"]),
        ("a point in words", "金利は三・五％です。", &["三・五％ -> 3.5%"]),
        ("a half", "参加者の半数が反対した。", &["半数 -> fraction 0.5"]),
        ("tenths", "全体の3割が賛成した。", &["3割 -> 30%"]),
        ("tenths and hundredths", "打率は3割2分5厘だった。", &["3割2分5厘 -> 32.5%"]),
        ("tenths and a half", "全体の二割半を占める。", &["二割半 -> 25%"]),
        ("parts", "売上高の3分の1を占める。", &["3分の1 -> fraction 0.3333333333333333333333333333"]),
        ("a dozen", "卵を2ダース買った。", &["2ダース -> 24"]),
        ("so many of so many", "3人に1人が反対した。", &["3人に1人 -> fraction 0.3333333333333333333333333333"]),
        ("more than so many tens", "二十数社が応じた。", &[]),
        ("a raised point", "金利は0・56％です。", &["0・56％ -> 0.56%"]),
    ]);
}

#[test]
fn money_and_units() {
    check(&[
        ("yen", "会費は5000円です。", &["5000円 -> JPY 5,000"]),
        ("dollars", "輸出額は20億ドルだった。", &["20億ドル -> USD? 2,000,000,000"]),
        ("one of many dollars", "費用は3万カナダドルだった。", &["3万カナダドル -> CAD 30,000"]),
        ("with a middle dot", "両替は50スイス・フランまで。", &["50スイス・フラン -> CHF 50"]),
        ("euro", "投資額は7億ユーロだった。", &["7億ユーロ -> EUR 700,000,000"]),
        ("pounds", "罰金は180万ポンドだった。", &["180万ポンド -> GBP? 1,800,000"]),
        ("renminbi", "売上高は8億人民元だった。", &["8億人民元 -> CNY 800,000,000"]),
        ("won", "資本金は500億ウォンだった。", &["500億ウォン -> KRW? 50,000,000,000"]),
        ("a sign before", "価格は¥1,200です。", &["¥1,200 -> JPY? 1,200"]),
        ("percentage points", "比率は2％ポイント上昇した。", &["2％ポイント -> 2pp up"]),
        ("points of what is told in percent", "失業率は2.6％で0.2ポイント低下した。", &["2.6％ -> 2.6%", "0.2ポイント -> 0.2pp down of 0"]),
        ("points of an index", "指数は12ポイント上昇した。", &["12ポイント -> 12 point up"]),
        ("basis points", "金利は25ベーシスポイント低下した。", &["25ベーシスポイント -> 0.25pp down"]),
        ("a measure word stands alone", "車を500台販売した。", &["500台 -> 500 台"]),
        ("what is counted behind the number", "鳩3000羽が飛んだ。", &["3000羽 -> 3,000 羽"]),
        ("shares", "自社株を100万株取得する。", &["100万株 -> 1,000,000 share"]),
        ("a unit", "原油を50バレル輸入した。", &["50バレル -> 50 barrel"]),
        ("a span of time", "計画は3年間続く。", &["3年間 -> 3 year"]),
        ("months", "工事は6カ月かかる。", &["6カ月 -> 6 month"]),
        ("minutes", "休憩は30分間です。", &["30分間 -> 30 minute"]),
        ("years that something lasts", "契約は25年間続く。", &["25年間 -> 25 year"]),
    ]);
}

#[test]
fn rates() {
    check(&[
        ("for each of a unit", "1株当たり50円を配る。", &["50円 -> JPY 50 per share"]),
        ("the same in hiragana", "1トンあたり5万円かかる。", &["5万円 -> JPY 50,000 per tonne"]),
        ("one of what is priced", "入場料は1人1500円です。", &["1500円 -> JPY 1,500 per 人"]),
        ("a rate of exchange", "円は1ドル＝150円だった。", &["150円 -> JPY 150 per ドル"]),
        ("one year and some months is a span", "契約は1年3カ月続く。", &["1年 -> 1 year", "3カ月 -> 3 month"]),
        ("a split of shares", "1株を3株に分割する。", &[]),
        ("a measure of each share", "1株利益は0.28ドルだった。", &["0.28ドル -> USD? 0.28 per share"]),
        (
            "the level of one of what is priced",
            "終値は4.75ドル安の1バレル＝78.74ドルだった。",
            &["4.75ドル -> USD? 4.75 down of 1", "78.74ドル -> USD? 78.74 per barrel reached down"],
        ),
        ("so much each year", "年10億円の費用を見込む。", &["10億円 -> JPY 1,000,000,000 per year"]),
        ("so much every month", "家賃は毎月8万円だ。", &["8万円 -> JPY 80,000 per month"]),
        ("by the month, in one sign", "家賃は月8万円だ。", &["8万円 -> JPY 80,000 per month"]),
        ("but in a month", "12月8万円を払った。", &["8万円 -> JPY 80,000"]),
        ("and over years", "10年間500億円を投じた。", &["10年間 -> 10 year", "500億円 -> JPY 50,000,000,000"]),
        ("so many of so many", "10人中3人が反対した。", &["10人中3人 -> fraction 0.3"]),
    ]);
}

#[test]
fn bounds() {
    check(&[
        ("about before", "費用は約30億円です。", &["30億円 -> JPY 3,000,000,000 about"]),
        ("about in hiragana", "費用はおよそ30億円です。", &["30億円 -> JPY 3,000,000,000 about"]),
        ("about behind", "費用は30億円程度です。", &["30億円 -> JPY 3,000,000,000 about"]),
        ("nearly", "費用は30億円近い。", &["30億円 -> JPY 3,000,000,000 nearly"]),
        ("nearly behind tenths", "全体の3割弱です。", &["3割 -> 30% nearly"]),
        ("more than behind tenths", "全体の3割強です。", &["3割 -> 30% more_than"]),
        ("more than before", "費用は30億円超です。", &["30億円 -> JPY 3,000,000,000 more_than"]),
        ("some more", "30人余りが集まった。", &["30人 -> 30 人 more_than"]),
        ("exceeds", "費用は30億円を超えた。", &["30億円 -> JPY 3,000,000,000 more_than"]),
        ("at least", "費用は30億円以上です。", &["30億円 -> JPY 3,000,000,000 at_least"]),
        ("at least before", "少なくとも30人が集まった。", &["30人 -> 30 人 at_least"]),
        ("less than", "費用は30億円未満です。", &["30億円 -> JPY 3,000,000,000 less_than"]),
        ("fell short", "参加者は30人に満たない。", &["30人 -> 30 人 less_than"]),
        ("at most", "費用は30億円以下です。", &["30億円 -> JPY 3,000,000,000 at_most"]),
        ("at most before", "費用は最大30億円です。", &["30億円 -> JPY 3,000,000,000 at_most"]),
        (
            "a level of another time is no bound",
            "売上高は30億円で、前年同期の20億円を上回った。",
            &["30億円 -> JPY 3,000,000,000 reached up from 1", "20億円 -> JPY 2,000,000,000"],
        ),
        ("a forecast is no bound", "利益は市場予想の5億円を下回った。", &["5億円 -> JPY 500,000,000"]),
    ]);
}

#[test]
fn ranges() {
    check(&[
        ("a wave dash", "費用は10〜20億円です。", &["10〜20億円 -> JPY 1,000,000,000..2,000,000,000"]),
        ("a full-width tilde", "金利は2～3％です。", &["2～3％ -> 2..3%"]),
        ("with both units", "費用は10億円～20億円です。", &["10億円～20億円 -> JPY 1,000,000,000..2,000,000,000"]),
        ("between", "金利は2％と3％の間だ。", &["2％と3％ -> 2..3%"]),
        ("from and up to", "料金は100円から200円までだ。", &["100円から200円 -> JPY 100..200"]),
        (
            "from and up to, with a movement",
            "料金は100円から200円まで上がった。",
            &["100円 -> JPY 100", "200円 -> JPY 200 reached up from 0"],
        ),
        ("a case between is no range", "金利を3％に1％引き上げた。", &["3％ -> 3% reached up", "1％ -> 1% up of 0"]),
        ("a line drawn through", "投資額は12億─13億ドルだ。", &["12億─13億ドル -> USD? 1,200,000,000..1,300,000,000"]),
        (
            "from so much to about so much",
            "費用は2兆円から3兆円程度だ。",
            &["2兆円から3兆円 -> JPY 2,000,000,000,000..3,000,000,000,000 about"],
        ),
        (
            "from so much to about so much, with a movement",
            "費用は2兆円から3兆円程度に増える。",
            &["2兆円 -> JPY 2,000,000,000,000", "3兆円 -> JPY 3,000,000,000,000 about reached up from 0"],
        ),
        ("neighbours", "2、3人が応じた。", &["2、3人 -> 2..3 人"]),
        ("months are no range", "5、6月に増えた。", &[]),
    ]);
}

#[test]
fn movements() {
    check(&[
        ("moved by", "売上高は5％増加した。", &["5％ -> 5% up"]),
        ("in one character", "売上高は5％減。", &["5％ -> 5% down"]),
        ("by money", "経費は3億円減った。", &["3億円 -> JPY 300,000,000 down"]),
        ("by people", "社員を50人削減した。", &["50人 -> 50 人 down"]),
        ("the noun behind", "5％の大幅な減益になった。", &["5％ -> 5% down"]),
        ("by so many of a currency", "株価は120円高だった。", &["120円 -> JPY 120 up"]),
        ("with the adjective", "料金は2割安い。", &["2割 -> 20% down"]),
        ("moved to", "価格は300円に上昇した。", &["300円 -> JPY 300 reached up"]),
        ("lowered to", "価格を300円へ引き下げた。", &["300円 -> JPY 300 reached down"]),
        (
            "moved from to",
            "利益は30億円から45億円に増えた。",
            &["30億円 -> JPY 3,000,000,000", "45億円 -> JPY 4,500,000,000 reached up from 0"],
        ),
        ("to so many times", "投資は2倍に膨らんだ。", &["2倍 -> 2x up"]),
        ("doubled", "利益が倍増した。", &["倍増 -> 2x up"]),
        ("halved", "利益が半減した。", &["半減 -> 0.5x down"]),
        (
            "the change before its level",
            "利益は5％減の20億円だった。",
            &["5％ -> 5% down of 1", "20億円 -> JPY 2,000,000,000 reached down"],
        ),
        (
            "the change before its level, in a clause",
            "利益は5％増加し、20億円となった。",
            &["5％ -> 5% up of 1", "20億円 -> JPY 2,000,000,000 reached up"],
        ),
        ("an adjective before its level", "金利は0.1％高い1.2％だった。", &["0.1％ -> 0.1% up of 1", "1.2％ -> 1.2% reached up"]),
        ("the level and the change", "利益は20億円と5％増えた。", &["20億円 -> JPY 2,000,000,000", "5％ -> 5% up of 0"]),
        ("the change in brackets", "利益は20億円（5％増）だった。", &["20億円 -> JPY 2,000,000,000", "5％ -> 5% up of 0"]),
        (
            "the change in brackets, behind the noun of its level",
            "20億円の利益（5％増）だった。",
            &["20億円 -> JPY 2,000,000,000", "5％ -> 5% up of 0"],
        ),
        (
            "a change of a change in brackets",
            "株価は120円（4％）安の2900円だった。",
            &["120円 -> JPY 120 down of 2", "4％ -> 4% down of 2 equivalent_of 0", "2900円 -> JPY 2,900 reached down"],
        ),
        ("unchanged", "比率は10％で横ばいだった。", &["10％ -> 10% reached flat"]),
        ("unchanged before", "利益は横ばいの20億円だった。", &["20億円 -> JPY 2,000,000,000 reached flat"]),
        ("kept", "金利を0.5％に据え置いた。", &["0.5％ -> 0.5% reached flat"]),
        ("revised", "予想を2.5％上方修正した。", &["2.5％ -> 2.5% up"]),
        ("named before", "成長率は2.1％だった。", &["2.1％ -> 2.1% up"]),
        ("a sign", "前期比▲3.5％となった。", &["▲3.5％ -> 3.5% down year_on_year"]),
        ("minus", "利益率はマイナス3％だった。", &["マイナス3％ -> -3%"]),
        ("plus", "株価はプラス3％だった。", &["3％ -> 3% up"]),
        ("a list before its verb", "国内は4％、海外は8％増えた。", &["4％ -> 4% up", "8％ -> 8% up"]),
        ("above a time", "売上高は前年を5％上回った。", &["5％ -> 5% up year_on_year"]),
        ("turned to a profit", "損益は3億円の黒字に転換した。", &["3億円 -> JPY 300,000,000 reached up"]),
        ("minus behind", "輸入は7％のマイナスだった。", &["7％ -> 7% down"]),
        (
            "two changes in brackets",
            "売上高は90億円（前期比8億円増、9.8％増）だった。",
            &["90億円 -> JPY 9,000,000,000", "8億円 -> JPY 800,000,000 up year_on_year of 0", "9.8％ -> 9.8% up year_on_year of 0"],
        ),
        (
            "a change and its share",
            "売上高は8億円増（9.8％増）の90億円となった。",
            &["8億円 -> JPY 800,000,000 up of 2", "9.8％ -> 9.8% up of 2 equivalent_of 0", "90億円 -> JPY 9,000,000,000 reached up"],
        ),
        (
            "behind both, with their noun",
            "売上高は8億円（9.8％）の増収となった。",
            &["8億円 -> JPY 800,000,000 up", "9.8％ -> 9.8% up equivalent_of 0"],
        ),
        (
            "the level, its change and the movement",
            "販売は1万台（前年比8％減）に減少した。",
            &["1万台 -> 10,000 台 reached down", "8％ -> 8% down year_on_year of 0"],
        ),
        ("with an emphasis", "費用は5％も増えた。", &["5％ -> 5% up"]),
        ("named before, with a basis", "伸び率は前月比で0.4％だった。", &["0.4％ -> 0.4% up month_on_month"]),
        ("a plus behind a topic", "差額は+12億円だった。", &["+12億円 -> JPY 1,200,000,000 up"]),
        ("kept as it was", "配当は50円に据え置いた。", &["50円 -> JPY 50 reached flat"]),
        ("a rate before another's change", "利益率は5％、売上高は8％増えた。", &["5％ -> 5%", "8％ -> 8% up"]),
        ("points of a rate", "稼働率が3ポイント低下した。", &["3ポイント -> 3pp down"]),
        ("those who get more", "30人に手当を2万円増額した。", &["30人 -> 30 人", "2万円 -> JPY 20,000 up"]),
        ("whose price it is", "円は前日比50銭円安で取引された。", &["50銭 -> JPY 0.5 down day_on_day"]),
        (
            "a ratio that gets better by less",
            "原価率は0.8ポイント改善し62.3%となった。",
            &["0.8ポイント -> 0.8pp down of 1", "62.3% -> 62.3% reached down"],
        ),
        (
            "and over a comma",
            "失業率は2.5%で、前月から0.1ポイント改善した。",
            &["2.5% -> 2.5%", "0.1ポイント -> 0.1pp down month_on_month of 0"],
        ),
        ("worse by more", "失業率は0.2ポイント悪化し2.8%となった。", &["0.2ポイント -> 0.2pp up of 1", "2.8% -> 2.8% reached up"]),
        ("better by what costs", "営業損益は費用の減少で3億円改善した。", &["3億円 -> JPY 300,000,000 up"]),
        ("what gets better by more", "利益率は0.8ポイント改善した。", &["0.8ポイント -> 0.8pp up"]),
        ("points of a rate that is raised", "0.75ポイントの利上げを決めた。", &["0.75ポイント -> 0.75pp up"]),
        ("points since the last survey", "支持率は35%と前回調査から4ポイント下落した。", &["35% -> 35%", "4ポイント -> 4pp down of 0"]),
        (
            "halved, and what it led to",
            "利益は半減し、25億円となった。",
            &["半減 -> 0.5x down of 1", "25億円 -> JPY 2,500,000,000 reached down"],
        ),
    ]);
}

#[test]
fn what_it_is_measured_against() {
    check(&[
        ("a year", "売上高は前年比5％増だった。", &["5％ -> 5% up year_on_year"]),
        ("the same period", "売上高は前年同期比5％増だった。", &["5％ -> 5% up year_on_year"]),
        ("the last term", "売上高は前期比5％増だった。", &["5％ -> 5% up year_on_year"]),
        ("the last term of a quarter", "国内総生産は前期比0.4％増だった。", &["0.4％ -> 0.4% up quarter_on_quarter"]),
        ("the last month", "輸出は前月比5％増だった。", &["5％ -> 5% up month_on_month"]),
        ("the last week", "出荷は前週比5％増だった。", &["5％ -> 5% up week_on_week"]),
        ("the last day", "株価は前日比5％高だった。", &["5％ -> 5% up day_on_day"]),
        ("with a verb of comparing", "売上高は前年同期に比べて5％増えた。", &["5％ -> 5% up year_on_year"]),
        ("with its case", "物価は前月から5％上がった。", &["5％ -> 5% up month_on_month"]),
        (
            "the same again",
            "売上高は9億円（前年同期比2％増）、利益は3億円（同8％増）だった。",
            &["9億円 -> JPY 900,000,000", "2％ -> 2% up year_on_year of 0", "3億円 -> JPY 300,000,000", "8％ -> 8% up year_on_year of 2"],
        ),
        ("a year of its own", "客数は2019年同月比で10％増えた。", &["10％ -> 10% up"]),
        ("so many times a year before", "利益は前年同期比2.5倍だった。", &["2.5倍 -> 2.5x up year_on_year"]),
        (
            "so many times before its level",
            "利益は前年同期比2.5倍の50億円だった。",
            &["2.5倍 -> 2.5x up year_on_year of 1", "50億円 -> JPY 5,000,000,000 reached up"],
        ),
        ("one year before", "1年前に比べて5％増えた。", &["5％ -> 5% up year_on_year"]),
        ("more years before", "3年前に比べて5％増えた。", &["5％ -> 5% up"]),
        ("the same month of last year", "輸出は去年の同じ月と比べて5％増えた。", &["5％ -> 5% up year_on_year"]),
        (
            "the same again with a sign",
            "輸出は前月比+2％、輸入は同▲3％だった。",
            &["+2％ -> 2% up month_on_month", "▲3％ -> 3% down month_on_month"],
        ),
        ("the year before, in full", "指数は前の年度より5％上昇した。", &["5％ -> 5% up year_on_year"]),
    ]);
}

#[test]
fn links() {
    check(&[
        (
            "in another currency",
            "買収額は20億ドル（約3000億円）だった。",
            &["20億ドル -> USD? 2,000,000,000", "3000億円 -> JPY 300,000,000,000 about equivalent_of 0"],
        ),
        (
            "the level before in brackets",
            "利益は5億円（前年同期は3億円）だった。",
            &["5億円 -> JPY 500,000,000 from 1", "3億円 -> JPY 300,000,000"],
        ),
        ("a part and its number", "社員の1割に当たる500人が残る。", &["1割 -> 10%", "500人 -> 500 人 equivalent_of 0"]),
        (
            "the change and where it led",
            "利益は3億円から2億円増の5億円になった。",
            &["3億円 -> JPY 300,000,000", "2億円 -> JPY 200,000,000 up of 2", "5億円 -> JPY 500,000,000 reached up from 0"],
        ),
        ("the level before, in its term", "利益率は12％（前期は10％）だった。", &["12％ -> 12% from 1", "10％ -> 10%"]),
        ("the level before, behind", "失業率は4.4％となり、前月の4.3％から悪化した。", &["4.4％ -> 4.4% from 1", "4.3％ -> 4.3%"]),
        ("a topic of its own", "売上高は9億円、これは8％増えた。", &["9億円 -> JPY 900,000,000", "8％ -> 8% up"]),
        ("a plus that is a level", "見通しをプラス1.3％からプラス1.5％に修正した。", &["1.3％ -> 1.3%", "1.5％ -> 1.5% reached up from 0"]),
    ]);
}

#[test]
fn what_is_no_figure() {
    check(&[
        ("a date", "会合は2024年6月3日に開いた。", &[]),
        ("a fiscal year", "2024年度の計画を示した。", &[]),
        ("a year of an era", "令和6年に施行した。", &[]),
        ("a year of an era in words", "平成三十年に始まった。", &[]),
        ("a fiscal term", "24年3月期に増益を見込む。", &[]),
        ("a quarter", "第2四半期に黒字になった。", &[]),
        ("a time", "午後3時30分に始まる。", &[]),
        ("a rank", "国内3位のメーカーだ。", &[]),
        ("so many years since", "33年ぶりに高い水準になった。", &[]),
        ("a code", "証券コード7203の株を買う。", &[]),
        ("an index", "日経225は下落した。", &[]),
        ("a ratio", "比率は3対1だった。", &[]),
        ("digits of a growth", "2桁の増益になった。", &[]),
        ("an address", "港区六本木6丁目10番1号に移る。", &[]),
        ("number words in other words", "四国の百貨店が一部の半導体を売る。", &[]),
        ("the unit of a table", "単位：百万円", &[]),
        ("a time in full width", "午後３時から始まる。", &[]),
        ("some years before", "12年前に建てた。", &[]),
        ("so many tens", "数十人が集まった。", &[]),
        ("a phone number", "電話（０３）１２３４－５６７８へ。", &[]),
        ("an intensity", "震度5の地震があった。", &[]),
        ("parts of a second", "9秒98で走った。", &[]),
        ("years and months since", "2年9か月ぶりに増えた。", &[]),
        ("a day with a raised point", "3・11の記憶を伝える。", &[]),
        ("an item of a list", "１．売上高の推移", &[]),
        ("a year in two digits", "23年の計画を立てた。", &[]),
        ("weeks in a row", "15週続けての減少だ。", &[]),
    ]);
}

/// Where the language is not known, syllables among the ideographs tell it.
#[test]
fn told_by_its_script() {
    let extractor = Extractor::builder().language(Language::Undetermined).build();
    support::check(
        &extractor,
        &[
            ("hiragana", "費用は5億円減った。", &["5億円 -> JPY 500,000,000 down"]),
            ("katakana", "5ドル", &["5ドル -> USD? 5"]),
            ("ideographs alone", "费用5亿元", &["5亿元 -> CNY? 500,000,000"]),
        ],
    );
}

/// A cell of a column is read whole.
#[test]
fn cells() {
    for language in [Language::Japanese, Language::Undetermined] {
        let parser = MoneyParser::builder().language(language).build();
        let parsed = |text: &str| parser.parse(text).map(|cell| cell.money().to_string());
        assert_eq!(parsed("1億2000万ドル").unwrap(), "USD 120000000");
        assert_eq!(parsed("37億23百万ユーロ").unwrap(), "EUR 3723000000");
        assert!(parsed("約5ドル").is_err() && parsed("5ドル増").is_err());
    }
    let parser = MoneyParser::builder().language(Language::Japanese).build();
    assert_eq!(parser.parse("▲3億円").unwrap().money().to_string(), "JPY -300000000");
    assert_eq!(parser.parse("2円50銭").unwrap().money().to_string(), "JPY 2.50");
}

#[test]
fn clauses_whose_case_stands_behind() {
    check(&[
        (
            "a yen against the day before",
            "円相場は1ドル=150円と、前日に比べ50銭の円安だった。",
            &["150円 -> JPY 150 per ドル", "50銭 -> JPY 0.5"],
        ),
        ("more than the result", "利益は前年同期の実績に比べ5%増えた。", &["5% -> 5% up year_on_year"]),
        ("a level before its noun", "5億円の営業利益（3%増）を見込む。", &["5億円 -> JPY 500,000,000", "3% -> 3% up of 0"]),
    ]);
}
