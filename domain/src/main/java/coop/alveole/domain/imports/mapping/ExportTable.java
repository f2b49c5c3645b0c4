package coop.alveole.domain.imports.mapping;

/** One of the two tables of an export: a person a line, or a step of somebody's path a line. */
public enum ExportTable {
    PEOPLE,
    STEPS
}
