package coop.alveole.domain.membership.document;

/** What is produced for somebody (document produit); each is printed by a template of its own. */
public enum DocumentKind {
    CAPE_CONTRACT,
    CAPE_AMENDMENT,
    CESA_CONTRACT,
    CESA_AMENDMENT,
    HANDBOOK_RECEIPT,
    MEMBERSHIP_CERTIFICATE,
    ASSOCIATION_LETTER,
    CAPE_END_LETTER,
    /** A paper of the file that expires: neither its name nor the letter says which, for it may be social. */
    EXPIRING_PAPER_LETTER;

    /** Whether it is written to somebody, hence posted, alone or with others. */
    public boolean isLetter() {
        return this == ASSOCIATION_LETTER || this == CAPE_END_LETTER || this == EXPIRING_PAPER_LETTER;
    }
}
