package coop.alveole.command.membership.organisation;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Siren;

/** The SIREN that one legal person bears, once what was typed wrongly is corrected. */
public record SirenHolder(String id, String siren) {
    MembershipId membershipId() {
        return new MembershipId(id);
    }

    boolean bears(Siren asked) {
        return siren.equals(asked.digits());
    }
}
