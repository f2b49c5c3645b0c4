package coop.alveole.domain.membership.attachment;

import static coop.alveole.domain.membership.attachment.Audience.*;

import coop.alveole.domain.shared.RetentionClass;
import java.util.Set;

/** What an attachment is: how long it is kept follows from it, and to whom it may be shown at all (security §6). */
public enum AttachmentKind {
    /** The paper both have signed: contract or amendment. */
    SIGNED_CONTRACT(RetentionClass.SOCIAL, Set.of(PERSON, ADMIN_TEAM)),
    RESIDENCE_PERMIT(RetentionClass.SOCIAL, Set.of(PERSON, ADMIN_TEAM)),
    /** RIB. */
    BANK_DETAILS(RetentionClass.SOCIAL, Set.of(PERSON, ADMIN_TEAM)),
    DIPLOMA(RetentionClass.SOCIAL, Set.of(PERSON, ADMIN_TEAM)),
    INSURANCE_CERTIFICATE(RetentionClass.CONTACT, Set.of(PERSON, SUPPORT_TEAM, ADMIN_TEAM)),
    /** Signed receipt of the handbook (mode d'emploi). */
    HANDBOOK_RECEIPT(RetentionClass.SOCIAL, Set.of(PERSON, SUPPORT_TEAM, ADMIN_TEAM)),
    /** What tells of a health: for the person, and whoever accompanies them. */
    HEALTH(RetentionClass.CARE, Set.of(PERSON, SUPPORT_TEAM)),
    OTHER(RetentionClass.CONTACT, Set.of(PERSON, SUPPORT_TEAM, ADMIN_TEAM));

    private final RetentionClass retention;
    private final Set<Audience> shownTo;

    AttachmentKind(RetentionClass retention, Set<Audience> shownTo) {
        this.retention = retention;
        this.shownTo = shownTo;
    }

    public RetentionClass retention() {
        return retention;
    }

    public boolean mayBeShownTo(Audience audience) {
        return shownTo.contains(audience);
    }
}
