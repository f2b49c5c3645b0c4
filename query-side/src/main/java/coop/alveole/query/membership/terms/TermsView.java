package coop.alveole.query.membership.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the contracts of one membership say, as one reader sees it on one day; {@code missing} is what the law wants more. */
record TermsView(String id, List<Contract> contracts, List<Draft> drafts, List<Period> periods, long version) {
    /** A contract, or a period of a CAPE; {@code struck} are the dates that were recorded wrongly for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Period(
            ContractKind kind, LocalDate startsOn, @Nullable LocalDate endsOn, List<Struck> struck) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Struck(LocalDate startsOn, @Nullable LocalDate endsOn, CorrectionReason reason) {}

    /** {@code trialEndsOn} is the last day of the trial period, included; absent when there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contract(
            ContractKind kind,
            LocalDate startsOn,
            @Nullable String statutes,
            @Nullable LocalDate trialEndsOn,
            Map<PersonalField, Words> terms,
            List<Mention> missing,
            List<Amendment> amendments) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Amendment(
            int number,
            @Nullable LocalDate signedOn,
            LocalDate effectiveFrom,
            String statutes,
            List<PersonalField> changed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Draft(
            ContractKind kind,
            LocalDate draftedOn,
            @Nullable String statutes,
            @Nullable LocalDate trialEndsOn,
            Map<PersonalField, Words> terms,
            List<Mention> missing) {}
}
