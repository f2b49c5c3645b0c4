package coop.alveole.domain.membership.terms;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.PersonalField;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the law wants written in a contract (mention obligatoire): the eight contents of a CAPE (C. com. R127-1), the six
 * of a CESA (C. trav. L7331-2) and its way to become an associate (R7331-10). The statutes are not here: they are the
 * house's own words, and no draft goes without them.
 */
public enum Mention {
    CAPE_PROGRAMME(ContractKind.CAPE, PersonalField.CAPE_PROGRAMME, "1° programme et engagements"),
    CAPE_MEANS(ContractKind.CAPE, PersonalField.CAPE_MEANS, "2° moyens mis à disposition"),
    CAPE_SUPPORT_PAY(ContractKind.CAPE, PersonalField.CAPE_SUPPORT_PAY, "3° rémunération de la coopérative"),
    CAPE_COMMITMENTS(ContractKind.CAPE, PersonalField.CAPE_COMMITMENTS, "4° engagements envers les tiers"),
    CAPE_COMMITMENTS_LIMIT(
            ContractKind.CAPE, PersonalField.CAPE_COMMITMENTS_LIMIT, "4° montant maximal de ces engagements"),
    CAPE_ACCOUNT_REPORTS(
            ContractKind.CAPE, PersonalField.CAPE_ACCOUNT_REPORTS, "5° information comptable et fréquence"),
    CAPE_EARLY_END(ContractKind.CAPE, PersonalField.CAPE_EARLY_END, "6° rupture anticipée"),
    CAPE_HOLDER_PAY(ContractKind.CAPE, PersonalField.CAPE_HOLDER_PAY, "7° rémunération du porteur de projet"),
    CAPE_SOCIAL_REFUND(ContractKind.CAPE, PersonalField.CAPE_SOCIAL_REFUND, "8° remboursement des cotisations"),

    CESA_OBJECTIVES(ContractKind.CESA, PersonalField.CESA_OBJECTIVES, "a) objectifs et activité minimale"),
    CESA_MEANS(ContractKind.CESA, PersonalField.CESA_MEANS, "b) moyens de soutien et de contrôle"),
    CESA_CONTRIBUTION(ContractKind.CESA, PersonalField.CESA_CONTRIBUTION, "c) calcul de la contribution"),
    CESA_FIXED_PAY(ContractKind.CESA, PersonalField.CESA_FIXED_PAY, "d) montant de la partie fixe"),
    CESA_VARIABLE_PAY(ContractKind.CESA, PersonalField.CESA_VARIABLE_PAY, "d) calcul de la partie variable"),
    CESA_GUARANTEES(
            ContractKind.CESA, PersonalField.CESA_GUARANTEES, "f) garanties : clientèle, propriété intellectuelle"),
    CESA_ASSOCIATION_PATH(
            ContractKind.CESA, PersonalField.CESA_ASSOCIATION_PATH, "délais et modalités pour devenir associé·e");

    private final ContractKind contract;
    private final PersonalField field;
    private final String words;

    Mention(ContractKind contract, PersonalField field, String words) {
        this.contract = contract;
        this.field = field;
        this.words = words;
    }

    public ContractKind contract() {
        return contract;
    }

    public PersonalField field() {
        return field;
    }

    /** In the order of the law. */
    public static List<Mention> of(ContractKind contract) {
        return Arrays.stream(values())
                .filter(mention -> mention.contract == contract)
                .toList();
    }

    /** What a contract of that kind still lacks when these fields are filled. */
    public static List<Mention> missing(ContractKind contract, Collection<PersonalField> filled) {
        return of(contract).stream()
                .filter(mention -> !filled.contains(mention.field))
                .toList();
    }

    static String told(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.words).collect(Collectors.joining(" ; "));
    }
}
