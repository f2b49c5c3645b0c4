package coop.alveole.projection.membership.flag;

import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.association.AssociationEvent.PastAdmissionRecorded;
import coop.alveole.domain.membership.exit.ExitEvent.PastExitRecorded;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.flag.Flag;
import coop.alveole.domain.membership.flag.FlagBook;
import coop.alveole.domain.membership.flag.FlagEvent.*;
import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.domain.membership.flag.FlagReason;
import coop.alveole.domain.membership.flag.FlagSubject;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.projection.membership.flag.FlagFile.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FlagFilesTest {
    static final LocalDate FROM = LocalDate.of(2019, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2020, 2, 29);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, new Label("Tours"), FROM);
    static final PastContractRecorded TOO_LONG = new PastContractRecorded(
            AMINAS, ContractKind.CAPE, FROM, UNTIL, List.of(MembershipRule.CAPE_OF_TWELVE_MONTHS));
    static final Flag LONG =
            new Flag(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, FROM, UNTIL, LocalDate.of(2019, 12, 31));
    static final FlagAcknowledged ACKNOWLEDGED = new FlagAcknowledged(AMINAS, LONG, FlagReason.KNOWN_AND_PAST, TODAY);
    static final FlagReopened REOPENED = new FlagReopened(AMINAS, LONG, TODAY.plusDays(1));

    @Test
    void whoeverBrokeNothingHasNoFile() {
        assertThat(fold(new FlagFiles(), List.of(REGISTERED, "something else"))).isEmpty();
    }

    @Test
    void itSaysWhatWasFoundAndWhoTookNoteOfIt() {
        var file = file(REGISTERED, TOO_LONG, ACKNOWLEDGED);
        assertThat(file.book().noted())
                .containsExactly(
                        new FlagBook.Noted(FlagKind.CAPE_OF_TWELVE_MONTHS, FlagSubject.CAPE, FROM),
                        new FlagBook.Noted(FlagKind.COMMITTEE_BEFORE_CONTRACT, FlagSubject.ENTRY, FROM),
                        new FlagBook.Noted(FlagKind.DIAGNOSTIC_BEFORE_CONTRACT, FlagSubject.ENTRY, FROM));
        assertThat(file.book().acknowledged(LONG, TODAY.minusDays(1))).isEmpty();
        assertThat(file.book().acknowledged(LONG, TODAY)).isPresent();
        assertThat(file.signatureOf(LONG)).contains(new Signature(LONG, "account-a", "http", 3));
    }

    @Test
    void anAdmissionOfThePastIsNotedAsAContractIs() {
        var late = new PastAdmissionRecorded(AMINAS, UNTIL, List.of(MembershipRule.ASSOCIATE_WITHIN_THREE_YEARS));
        assertThat(file(REGISTERED, late).book().noted())
                .containsExactly(
                        new FlagBook.Noted(FlagKind.ASSOCIATE_WITHIN_THREE_YEARS, FlagSubject.ADMISSION, UNTIL));
    }

    @Test
    void anExitOfThePastIsNotedWithWhatItLeavesUnsaid() {
        var left = new PastExitRecorded(
                AMINAS,
                ExitKind.WITHDRAWAL,
                ExitReason.OTHER,
                UNTIL,
                null,
                List.of(ExitRule.EXIT_ENDS_THE_CONTRACT, ExitRule.LEFT_AFTER_THE_CONTRACT));
        assertThat(file(REGISTERED, left).book().noted())
                .containsExactly(
                        new FlagBook.Noted(FlagKind.EXIT_ENDS_THE_CONTRACT, FlagSubject.EXIT, UNTIL),
                        new FlagBook.Noted(FlagKind.LEFT_AFTER_THE_CONTRACT, FlagSubject.EXIT, UNTIL));
    }

    @Test
    void takenBackItIsOpenFromThatDayOnAndWasNotBefore() {
        var file = file(TOO_LONG, ACKNOWLEDGED, REOPENED);
        assertThat(file.book().acknowledged(LONG, TODAY)).isPresent();
        assertThat(file.book().acknowledged(LONG, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void anEventDeliveredTwiceNotesNothingTwice() {
        assertThat(file(TOO_LONG, TOO_LONG).book()).isEqualTo(file(TOO_LONG).book());
    }

    private static FlagFile file(Object... events) {
        return Objects.requireNonNull(fold(new FlagFiles(), List.of(events)).get(AMINAS.value()));
    }
}
