package coop.alveole.ops;

import coop.alveole.domain.sending.Announced;
import coop.alveole.domain.sending.MailTone;
import coop.alveole.domain.sending.SendingEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.SendingId;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about what leaves the house. */
final class SendingSamples {
    private static final SendingId SENDING = new SendingId("sending-00000000-0000-4000-8000-000000000001");
    private static final AccountId BRUNO = new AccountId("account-00000000-0000-4000-8000-000000000002");
    private static final MembershipId AMINAS = new MembershipId("membership-00000000-0000-4000-8000-000000000003");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    static final List<Object> ALL = List.of(
            new SendingSwitchedOn(
                    SENDING,
                    DAY,
                    BRUNO,
                    List.of(new Announced(
                            DeadlineId.of(AMINAS, DeadlineKind.CAPE_END, LocalDate.of(2025, 2, 27)), BRUNO))),
            new SendingSwitchedOff(SENDING, DAY, BRUNO),
            new ToneChosen(SENDING, DAY, MailTone.WARM));

    private SendingSamples() {}
}
