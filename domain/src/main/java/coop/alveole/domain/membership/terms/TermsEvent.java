package coop.alveole.domain.membership.terms;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What a contract says. A draft becomes the contract's own words when the contract is signed. */
public sealed interface TermsEvent extends MembershipFact, SaysDeadlines {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return TermsDeadlines.of(this);
    }

    @Revision("1")
    record CapeDrafted(MembershipId membershipId, LocalDate draftedOn, List<PersonalDetail> terms)
            implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return draftedOn;
        }
    }

    /** Without {@code trialEndsOn}, the CESA has no trial period. */
    @Revision("1")
    record CesaDrafted(
            MembershipId membershipId,
            LocalDate draftedOn,
            Label statutes,
            List<PersonalDetail> terms,
            @Nullable LocalDate trialEndsOn)
            implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return draftedOn;
        }
    }

    /** The CESA signed that day has a trial period, whose last day is included (CAE-07). */
    @Revision("1")
    record TrialAgreed(MembershipId membershipId, LocalDate signedOn, LocalDate trialEndsOn) implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return signedOn;
        }
    }

    @Revision("1")
    record TrialRenewed(MembershipId membershipId, LocalDate agreedOn, LocalDate trialEndsOn) implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return agreedOn;
        }
    }

    /** An amendment (avenant) to the CAPE that began on {@code capeStartsOn}, taken over or signed here. */
    @Revision("1")
    record CapeAmended(
            MembershipId membershipId,
            LocalDate capeStartsOn,
            int number,
            LocalDate signedOn,
            LocalDate effectiveFrom,
            List<PersonalDetail> changes)
            implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return effectiveFrom;
        }
    }

    /** An amendment (avenant) to the CESA in force: what it changes holds from {@code effectiveFrom} on. */
    @Revision("1")
    record CesaAmended(
            MembershipId membershipId,
            int number,
            LocalDate signedOn,
            LocalDate effectiveFrom,
            Label statutes,
            List<PersonalDetail> changes)
            implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return effectiveFrom;
        }
    }

    /** Taken over from the past: what that contract said from its first day, as far as anybody knows. */
    @Revision("1")
    record PastTermsRecorded(
            MembershipId membershipId, ContractKind kind, LocalDate contractStartsOn, List<PersonalDetail> terms)
            implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return contractStartsOn;
        }
    }

    /** Taken over from the past: an amendment (avenant) to the contract that began on {@code contractStartsOn}. */
    @Revision("1")
    record PastAmendmentRecorded(
            MembershipId membershipId,
            ContractKind kind,
            LocalDate contractStartsOn,
            int number,
            LocalDate effectiveFrom,
            List<PersonalDetail> changes)
            implements TermsEvent {
        @Override
        public LocalDate effectiveOn() {
            return effectiveFrom;
        }
    }
}
