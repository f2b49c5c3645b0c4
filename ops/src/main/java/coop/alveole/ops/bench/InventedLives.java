package coop.alveole.ops.bench;

import coop.alveole.command.shared.Seals.Seal;
import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.AssociateAdmitted;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.IntegrationEvent.DiagnosticHeld;
import coop.alveole.domain.membership.integration.IntegrationEvent.OrientationCommitteeAttended;
import coop.alveole.domain.membership.placement.PlacementEvent.TerritoryMoved;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.membership.terms.TermsEvent.CapeDrafted;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The same people at every run: one in eight has only joined, the others go on to a CAPE, often renewed, and a CESA;
 * half of them are admitted. All bear the same sealed words, under one key: a key each would take longer than the bench.
 */
final class InventedLives {
    /** Who has only joined may still sign: the people that the bench sends commands about. */
    static final int ONE_CANDIDATE_IN = 8;

    /** What is known of nearly everybody; a whole social file is of a few. */
    private static final PersonalField[] USUAL = {
        PersonalField.CIVILITY,
        PersonalField.LAST_NAME,
        PersonalField.FIRST_NAME,
        PersonalField.BIRTH_DATE,
        PersonalField.EMAIL,
        PersonalField.PHONE
    };

    private static final int FACTS_A_YEAR = 10;

    private static final long SEED = 20_261_125;
    private static final List<Label> TERRITORIES =
            Stream.of("Tours", "Orléans", "Blois", "Bourges").map(Label::new).toList();
    private static final AssemblyId ASSEMBLY = new AssemblyId("assembly-" + new UUID(0x7000, 1L << 63));

    /** A candidate's CAPE is drawn up: it only wants its signature. */
    private static final PersonalField[] MENTIONS =
            Mention.of(ContractKind.CAPE).stream().map(Mention::field).toArray(PersonalField[]::new);

    private final Map<PersonalField, Personal> words = new EnumMap<>(PersonalField.class);

    InventedLives(Seal seal) {
        for (var field : USUAL) words.put(field, seal.text(field, invented(field)));
        for (var field : MENTIONS) words.put(field, seal.text(field, invented(field)));
    }

    private static String invented(PersonalField field) {
        return field.component().endsWith("Cents") ? "30000" : "Exemple pour le banc d'essai";
    }

    static MembershipId membership(long number) {
        return MembershipId.of(person(number));
    }

    static boolean isCandidate(long number) {
        return number % ONE_CANDIDATE_IN == 0;
    }

    private static PersonId person(long number) {
        var random = new Random(SEED + number);
        return new PersonId("person-" + new UUID(random.nextLong(), random.nextLong()));
    }

    /** In the order of recording. */
    List<Object> of(long number) {
        var random = new Random(-SEED - number);
        var person = person(number);
        var id = MembershipId.of(person);
        var start = LocalDate.of(2016, 1, 4).plusDays(random.nextInt(3_000));
        var life = new ArrayList<Object>();
        life.add(new PersonRecorded(person, start, details(USUAL)));
        life.add(new MembershipRegistered(id, person, TERRITORIES.get(random.nextInt(TERRITORIES.size())), start));
        for (int moves = random.nextInt(3); moves > 0; moves--)
            life.add(new DetailsChanged(person, start.plusDays(100L * moves), details(PersonalField.PHONE)));
        life.add(new OrientationCommitteeAttended(id, start, TERRITORIES.getFirst()));
        life.add(new DiagnosticHeld(id, start, ContractPath.CAPE, List.of()));
        if (isCandidate(number)) life.add(new CapeDrafted(id, start, details(MENTIONS)));
        else life.addAll(contracts(random, id, start.plusMonths(1)));
        return life;
    }

    /** The same life, and ten facts of every day for each of so many years. */
    List<Object> of(long number, int years) {
        var life = of(number);
        var person = person(number);
        var day = LocalDate.of(2016, 1, 4);
        for (int fact = 0; fact < years * FACTS_A_YEAR; fact++) {
            var on = day.plusDays(fact * 36L);
            life.add(
                    fact % 2 == 0
                            ? new DetailsChanged(person, on, details(PersonalField.PHONE))
                            : new TerritoryMoved(
                                    MembershipId.of(person), TERRITORIES.get(fact / 2 % TERRITORIES.size()), on));
        }
        return life;
    }

    private static List<Object> contracts(Random random, MembershipId id, LocalDate start) {
        var life = new ArrayList<Object>();
        var cesa = start.plusMonths(12);
        life.add(new CapeSigned(id, start, start, start.plusMonths(6).minusDays(1)));
        if (random.nextInt(10) < 6)
            life.add(new CapeRenewed(id, start.plusMonths(5), start.plusMonths(6), cesa.plusDays(9)));
        life.add(new CapeEnded(id, cesa.minusDays(1), CapeEnd.CESA_SIGNED));
        life.add(new CesaSigned(id, cesa, cesa.plusMonths(24), cesa.plusMonths(22)));
        if (random.nextBoolean()) life.add(new AssociateAdmitted(id, ASSEMBLY, cesa.plusMonths(20)));
        return life;
    }

    private List<PersonalDetail> details(PersonalField... fields) {
        return Stream.of(fields)
                .map(field -> new PersonalDetail(field, Objects.requireNonNull(words.get(field))))
                .toList();
    }
}
