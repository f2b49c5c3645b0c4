package coop.alveole.domain.imports.mapping;

/** A table that comes from another software: a person a line, a step of somebody's path a line, or a pay a line. */
public enum ExportTable {
    PEOPLE,
    STEPS,
    PAYROLL
}
