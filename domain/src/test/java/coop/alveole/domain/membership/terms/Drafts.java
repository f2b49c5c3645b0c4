package coop.alveole.domain.membership.terms;

import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Contracts drawn up, as a past that lets them be signed. */
public final class Drafts {
    public static final LocalDate DRAFTED = LocalDate.of(2020, 1, 2);
    public static final Label STATUTES = new Label("Statuts du 24 juin 2019");
    public static final CapeDrafted CAPE_DRAFTED = new CapeDrafted(AMINAS, DRAFTED, all(ContractKind.CAPE));
    public static final CesaDrafted CESA_DRAFTED =
            new CesaDrafted(AMINAS, DRAFTED, STATUTES, all(ContractKind.CESA), null);

    private Drafts() {}

    public static CesaDrafted cesaWithATrialUntil(LocalDate day) {
        return new CesaDrafted(AMINAS, DRAFTED, STATUTES, all(ContractKind.CESA), day);
    }

    public static List<PersonalDetail> all(ContractKind contract) {
        return Mention.of(contract).stream()
                .map(mention -> words(mention.field()))
                .toList();
    }

    static List<PersonalDetail> allBut(ContractKind contract, PersonalField... fields) {
        return all(contract).stream()
                .filter(term -> Stream.of(fields).noneMatch(field -> field == term.field()))
                .toList();
    }

    static PersonalDetail words(PersonalField field) {
        return new PersonalDetail(field, new Personal("person/" + uuid("a") + "/social~c2NlbGzDqQ"));
    }
}
