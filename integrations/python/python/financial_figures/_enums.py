"""The names of the figure record, as string enumerations: each member equals its name."""

from enum import StrEnum


class Kind(StrEnum):
    """What the value of a figure is measured in."""

    MONEY = "money"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    COUNT = "count"
    NUMBER = "number"


class Bound(StrEnum):
    """How exact a figure claims to be. "More than 5" excludes 5, "at least 5" does not."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"


class Role(StrEnum):
    """Whether a figure says how much there is, or by how much that moved."""

    LEVEL = "level"
    CHANGE = "change"


class Direction(StrEnum):
    """Which way something moved."""

    UP = "up"
    DOWN = "down"
    FLAT = "flat"


class Basis(StrEnum):
    """What a change is measured against: the same length of time before, or a year before."""

    YEAR_ON_YEAR = "year_on_year"
    HALF_ON_HALF = "half_on_half"
    QUARTER_ON_QUARTER = "quarter_on_quarter"
    MONTH_ON_MONTH = "month_on_month"
    WEEK_ON_WEEK = "week_on_week"
    DAY_ON_DAY = "day_on_day"


class Verdict(StrEnum):
    """Whether a figure of a summary is one of its source. The first three hold."""

    SUPPORTED = "supported"
    ROUNDED = "rounded"
    DERIVED = "derived"
    CONTRADICTED = "contradicted"
    UNFOUNDED = "unfounded"


class Derivation(StrEnum):
    """By which arithmetic a figure follows from others."""

    GROWTH = "growth"
    DIFFERENCE = "difference"
    EARLIER_LEVEL = "earlier_level"
    SHARE = "share"
    RATIO = "ratio"
    HALF = "half"
    SUM = "sum"
    PRODUCT = "product"


class Discrepancy(StrEnum):
    """In what a figure differs from the one that comes closest."""

    VALUE = "value"
    SCALE = "scale"
    CURRENCY = "currency"
    KIND = "kind"
    DIRECTION = "direction"
    SIGN = "sign"
    ROLE = "role"
    METRIC = "metric"
    QUALIFIER = "qualifier"
    ENTITY = "entity"
    PERIOD = "period"
    EXPECTED = "expected"
    FINER_THAN_SOURCE = "finer_than_source"


class Relation(StrEnum):
    """What figures of one text ought to fit each other as."""

    CHANGE = "change"
    CHANGE_IN_PERCENT = "change_in_percent"
    RATE = "rate"
    TOTAL = "total"
    PART = "part"
