package coop.alveole.domain.shared;

/** What a general assembly is convened for (AGO, AGE): the annual one is ordinary; either may admit an associate. */
public enum AssemblyKind {
    ORDINARY,
    EXTRAORDINARY
}
