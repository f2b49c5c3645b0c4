package coop.alveole.ops.bench;

import coop.alveole.domain.membership.MembershipEvent.*;
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
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The same people at every run: one in eight has only joined, the others go on to a CAPE, often renewed, and a CESA;
 * half of them are admitted. Their words are sealed bytes without a key, as those of people who have been erased.
 */
final class InventedLives {
    /** Who has only joined may still sign: the people that the bench sends commands about. */
    static final int ONE_CANDIDATE_IN = 8;

    private static final long SEED = 20_261_125;
    private static final int CIPHER_BYTES = 44;
    private static final List<Label> TERRITORIES =
            Stream.of("Tours", "Orléans", "Blois", "Bourges").map(Label::new).toList();
    private static final AssemblyId ASSEMBLY = new AssemblyId("assembly-" + new UUID(0x7000, 1L << 63));

    private InventedLives() {}

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
    static List<Object> of(long number) {
        var random = new Random(-SEED - number);
        var person = person(number);
        var start = LocalDate.of(2016, 1, 4).plusDays(random.nextInt(3_000));
        var life = new ArrayList<Object>();
        life.add(new PersonRecorded(person, start, details(random, person, PersonalField.values())));
        life.add(new MembershipRegistered(
                MembershipId.of(person), person, TERRITORIES.get(random.nextInt(TERRITORIES.size())), start));
        for (int moves = random.nextInt(3); moves > 0; moves--)
            life.add(new DetailsChanged(
                    person, start.plusDays(100L * moves), details(random, person, PersonalField.PHONE)));
        if (!isCandidate(number)) life.addAll(contracts(random, MembershipId.of(person), start.plusMonths(1)));
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

    private static List<PersonalDetail> details(Random random, PersonId person, PersonalField... fields) {
        return Stream.of(fields)
                .map(field -> new PersonalDetail(field, sealed(random, person, field)))
                .toList();
    }

    private static Personal sealed(Random random, PersonId person, PersonalField field) {
        var cipher = new byte[CIPHER_BYTES];
        random.nextBytes(cipher);
        return new Personal(person.value().replaceFirst("-", "/")
                + "/"
                + field.retention().name().toLowerCase(Locale.ROOT)
                + "~"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(cipher));
    }
}
