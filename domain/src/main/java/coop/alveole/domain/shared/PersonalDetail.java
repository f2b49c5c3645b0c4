package coop.alveole.domain.shared;

/** One field of a person's file, sealed. */
public record PersonalDetail(PersonalField field, Personal text) {}
