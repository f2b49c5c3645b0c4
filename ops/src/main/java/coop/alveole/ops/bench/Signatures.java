package coop.alveole.ops.bench;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.membership.MembershipCommand.SignCape;
import coop.alveole.domain.membership.integration.ContractPath;
import coop.alveole.domain.membership.integration.IntegrationCommand.AttendOrientationCommittee;
import coop.alveole.domain.membership.integration.IntegrationCommand.HoldDiagnostic;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.membership.terms.TermsCommand.DraftCape;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The command that is measured: a CAPE is signed by somebody who has joined, each time somebody else. */
final class Signatures {
    static final int MANY = 32;

    /** As long as the words of a contract are. */
    private static final Personal SEALED = new Personal("person/bench/social~" + "c2NlbGzDqQ".repeat(20));

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private Signatures() {}

    /** Registered and drawn up beforehand, and not counted. */
    static List<MembershipId> registered(int count, Consumer<Object> send) throws InterruptedException {
        var ids = Stream.generate(() -> MembershipId.of(new PersonId("person-" + UUID.randomUUID())))
                .limit(count)
                .toList();
        Senders.perSecond(MANY, ids, id -> wayIn(id).forEach(send));
        return ids;
    }

    /** A first contract asks for a committee, a diagnostic and its words (H17, CAPE-03). */
    private static List<Object> wayIn(MembershipId id) {
        var terms = Mention.of(ContractKind.CAPE).stream()
                .map(mention -> new PersonalDetail(mention.field(), SEALED))
                .toList();
        var territory = new Label("Tours");
        return List.of(
                new RegisterMembership(id, id.personId(), territory, DAY),
                new AttendOrientationCommittee(id, DAY, territory),
                new HoldDiagnostic(id, DAY, ContractPath.CAPE, List.of()),
                new DraftCape(id, DAY, terms));
    }

    static SignCape by(MembershipId id) {
        return new SignCape(id, DAY, DAY, DAY.plusMonths(12).minusDays(1));
    }
}
