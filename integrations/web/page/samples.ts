/** Texts to begin with. Companies and amounts are invented. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    name: "Agency news",
    text: `Harbour Foods said on Tuesday that full-year revenue rose 8.6% to more than €1.2 billion from €1.1 billion a year earlier, and that net profit nearly doubled, to €140.2 million.

The company, which sold 4.9 million crates in the year, raised its margin by 40 basis points to 11.7% and will pay a dividend of 38 cents a share. It expects sales to grow between 5% and 7% in the current year.

Shares were down 2.3% at €41.50 in early trading. State-owned rivals reported 26.19 trillion yuan (about $3.68 trillion) of combined revenue, up 3.2% from the previous year; two-thirds of them made a profit.`,
  },
  {
    name: "Annual report",
    text: `Operating profit fell 28.6% to $5 million from $7 million, as freight cost about $1.4 million more than planned. Cash at year end was $12.8 million (2023: $9.1 million).

The Group has a credit facility of £50m, of which £18.5m, or 37%, was drawn. Interest is charged at a margin of 225 bps. Headcount grew from 1,204 to at least 1,350 employees.

Net loss per share was $(0.31), compared with $(0.48). Capital expenditure is to be no more than $3.5 million a year.`,
  },
  {
    name: "中文新闻",
    text: `前三季度，公司实现营业收入26.19亿元，同比增长3.2%；净利润1.38亿元，同比下降约5个百分点至8.4%。

资产负债率64.9%，较上年末上升0.1个百分点。公司出口汽车42万辆，约7.6亿美元，占总销量的三分之一。`,
  },
];

/** A source and a summary of it. */
export interface Pair {
  readonly name: string;
  readonly source: string;
  readonly summary: string;
}

export const PAIRS: readonly [Pair, ...Pair[]] = [
  {
    name: "Results",
    source: `Good morning, and welcome to the third quarter call of Harbour Foods.
In the third quarter, net sales rose 12.4% to €412.6 million from €367.1 million a year earlier.
Adjusted earnings per share were €1.27, and earnings per share were €1.09.
Gross margin improved to 31.6% from 30.2%.
For the full year we expect net sales of €1.62 billion to €1.66 billion.
We opened 14 shops in the quarter and delivered 4.9 million crates.`,
    summary: `Harbour Foods' third-quarter net sales rose 12% to €413 million, an increase of €45.5 million. Adjusted earnings per share were €1.72, and gross margin improved by 1.4 percentage points. The company sees full-year net sales of €1.62 billion to €1.66 billion; it delivered 4.9 million crates and will pay a dividend of €0.31.`,
  },
  {
    name: "中文",
    source: `公司公布前三季度业绩。前三季度，营业收入26.19亿元，同比增长3.2%。净利润1.38亿元，上年同期为1.45亿元。`,
    summary: `前三季度营业收入26.2亿元，同比增长3.2%，净利润1.83亿元。`,
  },
];
