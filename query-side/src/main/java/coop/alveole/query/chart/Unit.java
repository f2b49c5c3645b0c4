package coop.alveole.query.chart;

/** What is counted: things, cents, or hundredths of a per cent. */
public enum Unit {
    COUNT,
    EUROS,
    PERCENT
}
