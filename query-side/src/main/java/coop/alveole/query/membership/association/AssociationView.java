package coop.alveole.query.membership.association;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.ExitEvent.Entry;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.exit.RemainingDue.DueKind;
import coop.alveole.domain.membership.exit.RemainingDue.Owing;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.membership.association.AssociationFile.Progress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The association of one member as it stood on one day. {@code by} is the last day to act: to become an associate under
 * the CESA in force. {@code ruledFrom} is the day from which an assembly has to rule on the candidacy (COOP-08).
 * An admission taken over from the past says neither its assembly nor its shares; {@code broken} are the rules it broke.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssociationView(
        String id,
        @Nullable Progress progress,
        @Nullable LocalDate since,
        @Nullable String assemblyId,
        boolean takenOver,
        List<MembershipRule> broken,
        @Nullable LocalDate ruledFrom,
        @Nullable LocalDate by,
        int shares,
        Money amountCents,
        List<Subscribed> subscriptions,
        @Nullable Sides sides,
        List<Departure> departures,
        @Nullable Admitted admission,
        List<Correction> corrections) {
    public record Subscribed(LocalDate subscribedOn, int shares, Money amountCents) {}

    /** Where an associate counts for the caps of votes and of capital (COOP-04). */
    public record Sides(Side votes, Side capital) {}

    public enum Side {
        EMPLOYED,
        OUTSIDE
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Departure(
            ExitKind kind,
            ExitReason reason,
            LocalDate lastDay,
            LocalDate readableUntil,
            List<Due> due,
            List<ExitRule> broken,
            @Nullable LocalDate returnedOn,
            @Nullable Entry entry) {}

    /** The last admission of all, whatever the day asked: the one that may be corrected. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Admitted(@Nullable String assemblyId, LocalDate electedOn, LocalDate admittedOn) {}

    /** What was recorded wrongly of an admission; {@code broken} are the rules that the right one breaks. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(
            @Nullable String wrongAssemblyId,
            LocalDate wrongElectedOn,
            LocalDate wrongAdmittedOn,
            CorrectionReason reason,
            List<MembershipRule> broken) {}

    public record Due(DueKind kind, Owing owedBy, Money amountCents) {}
}
