package coop.alveole.domain.shared;

/** The form of the company (forme juridique). */
public enum LegalForm {
    SARL_SCOP,
    SA_SCOP,
    SAS_SCOP,
    SARL_SCIC,
    SA_SCIC,
    SAS_SCIC
}
