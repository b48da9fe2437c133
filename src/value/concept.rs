//! What is measured, as one of the field's known measures.

/// Declares the concepts with their record names and the elements of two XBRL taxonomies.
macro_rules! concepts {
    ($($variant:ident $name:literal $gaap:expr, $ifrs:expr;)*) => {
        /// A measure that the field knows by one name, whatever a text calls it: "turnover" and "net sales" are
        /// [`Concept::Revenue`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        #[allow(missing_docs)] // the names are the field's own
        pub enum Concept {
            $($variant,)*
        }

        impl Concept {
            /// Every concept.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in records: `net_income`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The element of the US GAAP taxonomy, where there is one: `NetIncomeLoss`.
            pub fn us_gaap(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => $gaap,)*
                }
            }

            /// The element of the IFRS taxonomy, where there is one: `ProfitLoss`.
            pub fn ifrs(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => $ifrs,)*
                }
            }
        }
    };
}

concepts! {
    Revenue "revenue" Some("Revenues"), Some("Revenue");
    CostOfSales "cost_of_sales" Some("CostOfRevenue"), Some("CostOfSales");
    GrossProfit "gross_profit" Some("GrossProfit"), Some("GrossProfit");
    OperatingIncome "operating_income" Some("OperatingIncomeLoss"), Some("ProfitLossFromOperatingActivities");
    Ebitda "ebitda" None, None;
    Ebitdar "ebitdar" None, None;
    Ebita "ebita" None, None;
    Ebitdax "ebitdax" None, None;
    PretaxIncome "pretax_income" Some("IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest"), Some("ProfitLossBeforeTax");
    IncomeTax "income_tax" Some("IncomeTaxExpenseBenefit"), Some("IncomeTaxExpenseContinuingOperations");
    EffectiveTaxRate "effective_tax_rate" Some("EffectiveIncomeTaxRateContinuingOperations"), Some("AverageEffectiveTaxRate");
    NetIncome "net_income" Some("NetIncomeLoss"), Some("ProfitLoss");
    ComprehensiveIncome "comprehensive_income" Some("ComprehensiveIncomeNetOfTax"), Some("ComprehensiveIncome");
    EarningsPerShare "earnings_per_share" Some("EarningsPerShareDiluted"), Some("DilutedEarningsLossPerShare");
    FundsFromOperations "funds_from_operations" None, None;
    Dividend "dividend" Some("CommonStockDividendsPerShareDeclared"), Some("DividendsRecognisedAsDistributionsToOwnersPerShare");
    InterestExpense "interest_expense" Some("InterestExpense"), Some("InterestExpense");
    InterestIncome "interest_income" Some("InvestmentIncomeInterest"), Some("FinanceIncome");
    NetInterestIncome "net_interest_income" Some("InterestIncomeExpenseNet"), Some("InterestRevenueExpense");
    FeeIncome "fee_income" Some("NoninterestIncome"), Some("FeeAndCommissionIncome");
    Depreciation "depreciation" Some("DepreciationDepletionAndAmortization"), Some("DepreciationAndAmortisationExpense");
    ResearchAndDevelopment "research_and_development" Some("ResearchAndDevelopmentExpense"), Some("ResearchAndDevelopmentExpense");
    SellingGeneralAdministrative "selling_general_administrative" Some("SellingGeneralAndAdministrativeExpense"), Some("SellingGeneralAndAdministrativeExpense");
    Marketing "marketing" Some("SellingAndMarketingExpense"), Some("DistributionCosts");
    OperatingExpenses "operating_expenses" Some("OperatingExpenses"), Some("OperatingExpense");
    StaffCosts "staff_costs" Some("LaborAndRelatedExpense"), Some("EmployeeBenefitsExpense");
    ShareBasedCompensation "share_based_compensation" Some("ShareBasedCompensation"), Some("ExpenseFromSharebasedPaymentTransactionsWithEmployees");
    Restructuring "restructuring" Some("RestructuringCharges"), Some("ExpenseOfRestructuringActivities");
    Impairment "impairment" Some("AssetImpairmentCharges"), Some("ImpairmentLossRecognisedInProfitOrLoss");
    CreditLosses "credit_losses" Some("ProvisionForLoanLeaseAndOtherLosses"), Some("ImpairmentLossImpairmentGainAndReversalOfImpairmentLossDeterminedInAccordanceWithIFRS9");
    Premiums "premiums" Some("PremiumsEarnedNet"), None;
    TotalAssets "total_assets" Some("Assets"), Some("Assets");
    Cash "cash" Some("CashAndCashEquivalentsAtCarryingValue"), Some("CashAndCashEquivalents");
    Receivables "receivables" Some("AccountsReceivableNetCurrent"), Some("TradeAndOtherCurrentReceivables");
    Inventories "inventories" Some("InventoryNet"), Some("Inventories");
    PropertyPlantEquipment "property_plant_equipment" Some("PropertyPlantAndEquipmentNet"), Some("PropertyPlantAndEquipment");
    Goodwill "goodwill" Some("Goodwill"), Some("Goodwill");
    IntangibleAssets "intangible_assets" Some("IntangibleAssetsNetExcludingGoodwill"), Some("IntangibleAssetsOtherThanGoodwill");
    DeferredTaxAssets "deferred_tax_assets" Some("DeferredIncomeTaxAssetsNet"), Some("DeferredTaxAssets");
    TotalLiabilities "total_liabilities" Some("Liabilities"), Some("Liabilities");
    Payables "payables" Some("AccountsPayableCurrent"), Some("TradeAndOtherCurrentPayables");
    Debt "debt" Some("LongTermDebt"), Some("Borrowings");
    NetDebt "net_debt" None, None;
    LeaseLiabilities "lease_liabilities" Some("OperatingLeaseLiability"), Some("LeaseLiabilities");
    DeferredRevenue "deferred_revenue" Some("ContractWithCustomerLiability"), Some("ContractLiabilities");
    Provisions "provisions" None, Some("Provisions");
    Equity "equity" Some("StockholdersEquity"), Some("Equity");
    RetainedEarnings "retained_earnings" Some("RetainedEarningsAccumulatedDeficit"), Some("RetainedEarnings");
    SharesOutstanding "shares_outstanding" Some("CommonStockSharesOutstanding"), Some("NumberOfSharesOutstanding");
    Deposits "deposits" Some("Deposits"), Some("DepositsFromCustomers");
    Loans "loans" Some("LoansAndLeasesReceivableNetReportedAmount"), Some("LoansAndAdvancesToCustomers");
    ShareCapital "share_capital" None, Some("IssuedCapital");
    OperatingCashFlow "operating_cash_flow" Some("NetCashProvidedByUsedInOperatingActivities"), Some("CashFlowsFromUsedInOperatingActivities");
    InvestingCashFlow "investing_cash_flow" Some("NetCashProvidedByUsedInInvestingActivities"), Some("CashFlowsFromUsedInInvestingActivities");
    FinancingCashFlow "financing_cash_flow" Some("NetCashProvidedByUsedInFinancingActivities"), Some("CashFlowsFromUsedInFinancingActivities");
    FreeCashFlow "free_cash_flow" None, None;
    CapitalExpenditure "capital_expenditure" Some("PaymentsToAcquirePropertyPlantAndEquipment"), Some("PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities");
    ShareRepurchase "share_repurchase" Some("PaymentsForRepurchaseOfCommonStock"), Some("PaymentsToAcquireOrRedeemEntitysShares");
    ShareIssue "share_issue" Some("ProceedsFromIssuanceOfCommonStock"), Some("ProceedsFromIssuingShares");
    Backlog "backlog" Some("RevenueRemainingPerformanceObligation"), Some("TransactionPriceAllocatedToRemainingPerformanceObligations");
    Orders "orders" None, None;
    GrossMargin "gross_margin" None, None;
    OperatingMargin "operating_margin" None, None;
    EbitdaMargin "ebitda_margin" None, None;
    NetMargin "net_margin" None, None;
    NetInterestMargin "net_interest_margin" None, None;
    ReturnOnEquity "return_on_equity" None, None;
    ReturnOnCapital "return_on_capital" None, None;
    Leverage "leverage" None, None;
    CapitalRatio "capital_ratio" None, None;
    NonPerformingLoans "non_performing_loans" None, None;
    PriceEarnings "price_earnings" None, None;
    DividendYield "dividend_yield" None, None;
    MarketShare "market_share" None, None;
    Stake "stake" None, None;
    MarketCapitalisation "market_capitalisation" None, None;
    SharePrice "share_price" Some("SharePrice"), None;
    FairValue "fair_value" None, None;
    CarryingAmount "carrying_amount" None, None;
    Production "production" None, None;
    Capacity "capacity" None, None;
    Volume "volume" None, None;
    Customers "customers" None, None;
    AssetsUnderManagement "assets_under_management" None, None;
    RecurringRevenue "recurring_revenue" None, None;
    MerchandiseValue "merchandise_value" None, None;
    Headcount "headcount" None, Some("NumberOfEmployees");
    Occupancy "occupancy" None, None;
    GrossDomesticProduct "gross_domestic_product" None, None;
    ConsumerPrices "consumer_prices" None, None;
    ProducerPrices "producer_prices" None, None;
    Unemployment "unemployment" None, None;
    JoblessClaims "jobless_claims" None, None;
    Payrolls "payrolls" None, None;
    Exports "exports" None, None;
    Imports "imports" None, None;
    TradeBalance "trade_balance" None, None;
    CurrentAccount "current_account" None, None;
    BudgetBalance "budget_balance" None, None;
    GovernmentRevenue "government_revenue" None, None;
    GovernmentSpending "government_spending" None, None;
    FixedInvestment "fixed_investment" None, None;
    ForeignDirectInvestment "foreign_direct_investment" None, None;
    RetailSales "retail_sales" None, None;
    IndustrialProduction "industrial_production" None, None;
    PurchasingManagersIndex "purchasing_managers_index" None, None;
    InterestRate "interest_rate" None, None;
    ReserveRatio "reserve_ratio" None, None;
    Yield "yield" None, None;
    ExchangeRate "exchange_rate" None, None;
    MoneySupply "money_supply" None, None;
    ForeignReserves "foreign_reserves" None, None;
    FundFlows "fund_flows" None, None;
}

/// Written as its name in records.
impl std::fmt::Display for Concept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// What chooses among measures of one name: earnings that are adjusted, sales of the same stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Qualifier {
    /// Adjusted, underlying, core, not by accounting principles.
    Adjusted,
    /// By accounting principles.
    Reported,
    /// Per share in issue.
    Basic,
    /// Per share with those that may be issued.
    Diluted,
    /// Of the same stores, like for like.
    Comparable,
    /// Without what was bought and sold.
    Organic,
    /// At the exchange rates of the period compared with.
    ConstantCurrency,
    /// Of the whole group.
    Consolidated,
    /// Without what happens once.
    Recurring,
    /// As if it were of a whole year.
    Annualised,
}

impl Qualifier {
    /// Its name: `constant_currency`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Adjusted => "adjusted",
            Self::Reported => "reported",
            Self::Basic => "basic",
            Self::Diluted => "diluted",
            Self::Comparable => "comparable",
            Self::Organic => "organic",
            Self::ConstantCurrency => "constant_currency",
            Self::Consolidated => "consolidated",
            Self::Recurring => "recurring",
            Self::Annualised => "annualised",
        }
    }
}

/// Written as its name.
impl std::fmt::Display for Qualifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}
