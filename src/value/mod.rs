//! Values: money, percents, figures, errors. They never learn how they were read.

pub(crate) mod arithmetic;
pub(crate) mod concept;
pub(crate) mod currency;
pub(crate) mod error;
pub(crate) mod exact;
pub(crate) mod facts;
pub(crate) mod figure;
pub(crate) mod interval;
pub(crate) mod quantity;
pub(crate) mod region;
pub(crate) mod short;
pub(crate) mod span;
pub(crate) mod terms;

pub use self::arithmetic::{Change, ExchangeRate, Fraction, Magnitude, Money, Multiple, Percent, PercentagePoints};
pub use self::concept::{Concept, Qualifier};
pub use self::currency::{Currency, Status};
pub use self::error::Error;
pub(crate) use self::facts::Facts;
pub use self::facts::Words;
pub use self::figure::{Figure, Role, Written};
pub use self::interval::Interval;
pub use self::quantity::{Extent, Quantity, Range, Settled, Unit};
pub use self::region::Region;
pub(crate) use self::short::Text;
pub use self::span::Span;
pub use self::terms::{Basis, Bound, Direction, Kind, RoleKind};
