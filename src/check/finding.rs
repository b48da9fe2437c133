//! What a check says of a figure.

use crate::value::Span;

/// Names of a closed list as they are written in records.
macro_rules! named {
    ($(#[$doc:meta])* $type:ident { $($(#[$line:meta])* $variant:ident $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$line])* $variant,)*
        }

        impl $type {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in records.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }

        /// Written as its name in records.
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use named;

named! {
    /// Whether a figure of a summary is one of its source.
    Verdict {
        /// The source tells a figure of the same measure with the same value.
        Supported "supported",
        /// The same, after rounding to the digits that the summary shows.
        Rounded "rounded",
        /// It follows by arithmetic from figures of the source.
        Derived "derived",
        /// The source tells the same measure of the same period, and another value.
        Contradicted "contradicted",
        /// The source has no such figure.
        Unfounded "unfounded",
    }
}

impl Verdict {
    /// Whether the figure holds.
    pub fn holds(self) -> bool {
        matches!(self, Self::Supported | Self::Rounded | Self::Derived)
    }
}

named! {
    /// By which arithmetic a figure follows from others.
    Derivation {
        /// The growth from one level to another.
        Growth "growth",
        /// One level less another.
        Difference "difference",
        /// The level before a change.
        EarlierLevel "earlier_level",
        /// One level as a part of another.
        Share "share",
        /// One level as a multiple of another.
        Ratio "ratio",
        /// The middle of a range.
        Half "half",
        /// One level and another.
        Sum "sum",
        /// A part of a level.
        Product "product",
    }
}

named! {
    /// In what a figure differs from the one that comes closest.
    Discrepancy {
        /// Another value.
        Value "value",
        /// The same digits in another scale.
        Scale "scale",
        /// Another currency.
        Currency "currency",
        /// Another kind or unit.
        Kind "kind",
        /// Up against down.
        Direction "direction",
        /// A profit against a loss.
        Sign "sign",
        /// A level against a change.
        Role "role",
        /// Another measure.
        Metric "metric",
        /// Adjusted against reported, the same stores against all.
        Qualifier "qualifier",
        /// Another owner.
        Entity "entity",
        /// Another time.
        Period "period",
        /// A forecast against what is told as fact.
        Expected "expected",
        /// More digits than the source shows.
        FinerThanSource "finer_than_source",
    }
}

/// What a check says of one figure of the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Where the figure stands in the summary.
    pub span: Span,
    /// The figure as it stands there.
    pub text: String,
    /// Whether it is one of the source.
    pub verdict: Verdict,
    /// The figures of the source that it rests on, or that it contradicts.
    pub evidence: Vec<Span>,
    /// By which arithmetic, where it is derived.
    pub derivation: Option<Derivation>,
    /// In what it differs from the one that comes closest, where it does not hold.
    pub discrepancies: Vec<Discrepancy>,
    /// The figure of the source that comes closest, where it does not hold.
    pub nearest: Option<Span>,
}
