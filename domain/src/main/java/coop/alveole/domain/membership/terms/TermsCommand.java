package coop.alveole.domain.membership.terms;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the words of a contract; a field left out stays as it was. */
public sealed interface TermsCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    record DraftCape(MembershipId membershipId, LocalDate draftedOn, List<PersonalDetail> terms)
            implements TermsCommand {}

    /** The last draft says whether there is a trial period, and until when. */
    record DraftCesa(
            MembershipId membershipId,
            LocalDate draftedOn,
            Label statutes,
            List<PersonalDetail> terms,
            Optional<LocalDate> trialEndsOn)
            implements TermsCommand {}

    /** An amendment (avenant) cites the statutes in force, as the contract did. */
    record AmendCesa(
            MembershipId membershipId,
            LocalDate signedOn,
            LocalDate effectiveFrom,
            Label statutes,
            List<PersonalDetail> changes)
            implements TermsCommand {}

    /** An amendment to the CAPE in force; its renewals are the same contract. */
    record AmendCape(
            MembershipId membershipId, LocalDate signedOn, LocalDate effectiveFrom, List<PersonalDetail> changes)
            implements TermsCommand {}

    record RenewTrial(MembershipId membershipId, LocalDate agreedOn, LocalDate trialEndsOn) implements TermsCommand {}

    /** What a contract said from its first day, taken over from the past. */
    record RecordPastTerms(MembershipId membershipId, LocalDate startsOn, List<PersonalDetail> terms)
            implements TermsCommand {}

    /** An amendment of the past to the contract of that day; the next number where none is given. */
    record RecordPastAmendment(
            MembershipId membershipId, LocalDate effectiveFrom, Optional<Integer> number, List<PersonalDetail> changes)
            implements TermsCommand {}
}
