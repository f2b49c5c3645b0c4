package coop.alveole.ops.seed;

import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.membership.terms.TermsCommand.DraftCape;
import coop.alveole.domain.membership.terms.TermsCommand.DraftCesa;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the contracts of the demonstration say: plausible words, the same for everybody. */
final class ContractsOfTheDemo {
    private static final Label STATUTES = new Label("Statuts adoptés le 24 juin 2019");

    private ContractsOfTheDemo() {}

    static DraftCape cape(MembershipId id, LocalDate day, Seal seal) {
        return new DraftCape(id, day, words(ContractKind.CAPE, seal));
    }

    static DraftCesa cesa(MembershipId id, LocalDate day, Seal seal) {
        return new DraftCesa(id, day, STATUTES, words(ContractKind.CESA, seal), Optional.empty());
    }

    private static List<PersonalDetail> words(ContractKind contract, Seal seal) {
        return Mention.of(contract).stream()
                .map(Mention::field)
                .map(field -> new PersonalDetail(field, seal.text(field, words(field))))
                .toList();
    }

    private static String words(PersonalField field) {
        return switch (field) {
            case CAPE_PROGRAMME -> "Étude de marché, premiers clients, ateliers du parcours.";
            case CAPE_MEANS -> "Accompagnement individuel, ateliers, outils de gestion.";
            case CAPE_SUPPORT_PAY -> "10 % du chiffre d'affaires hors taxes.";
            case CAPE_COMMITMENTS -> "Devis et commandes signés par la coopérative, qui les supporte.";
            case CAPE_COMMITMENTS_LIMIT -> "300000";
            case CAPE_ACCOUNT_REPORTS -> "Compte d'activité en ligne, point chaque mois.";
            case CAPE_EARLY_END -> "Par écrit, avec un mois de préavis.";
            case CAPE_HOLDER_PAY -> "Néant avant le début d'activité.";
            case CAPE_SOCIAL_REFUND -> "Cotisations remboursées sur le compte d'activité.";
            case CESA_OBJECTIVES -> "12 000 € de chiffre d'affaires par an.";
            case CESA_MEANS -> "Deux entretiens par an, outils de gestion, ateliers.";
            case CESA_CONTRIBUTION -> "10 % du chiffre d'affaires hors taxes.";
            case CESA_FIXED_PAY -> "60000";
            case CESA_VARIABLE_PAY -> "Solde du compte d'activité, charges et contribution déduites.";
            case CESA_GUARANTEES -> "Clientèle et œuvres restent à l'entrepreneur·e.";
            case CESA_ASSOCIATION_PATH -> "Candidature présentée à l'assemblée qui précède la troisième année.";
            default -> throw new IllegalArgumentException(field + " is no word of a contract");
        };
    }
}
