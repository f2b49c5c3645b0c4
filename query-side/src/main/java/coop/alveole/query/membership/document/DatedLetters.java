package coop.alveole.query.membership.document;

import coop.alveole.domain.membership.CapeAtItsTerm;
import coop.alveole.domain.membership.ContractHistory;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Contract;
import coop.alveole.query.deadline.NearDeadlines;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.membership.document.LetterPapers.Due;
import coop.alveole.query.membership.document.Parties.Both;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The letters about what is due on its own day: within the time of its reminders, and to its last day. */
@Component
class DatedLetters {
    private final NearDeadlines deadlines;
    private final OurRules rules;
    private final WhomToCall calls;

    DatedLetters(NearDeadlines deadlines, OurRules rules, WhomToCall calls) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.calls = calls;
    }

    /** While the CAPE runs and nothing follows it. */
    Optional<Due> capeEnd(MembershipId id, MemberFile member, Supplier<Both> both, Reading reading, Locale reader) {
        var last = member.contracts().stream()
                .filter(each -> each.kind() == ContractKind.CAPE && each.covers(reading.asOf()))
                .filter(each -> !isFollowed(each, member.contracts()))
                .reduce((_, later) -> later);
        if (last.isEmpty()) return Optional.empty();
        var parameters = rules.file(reading).parametersAt(reading.asOf());
        return deadlines
                .of(id, DeadlineKind.CAPE_END, reading)
                .filter(wait -> wait.dueOn().equals(last.get().endsOn()))
                .map(wait -> {
                    var parties = both.get();
                    var call = calls.about(id, parties, reading, reader);
                    var says = capeEnd(history(member.contracts()), wait.dueOn(), parameters, call.name());
                    return due(DocumentKind.CAPE_END_LETTER, wait, parties, says, call.lacks());
                });
    }

    /** It never says which paper: a letter is opened by others too. */
    Optional<Due> expiringPaper(MembershipId id, Supplier<Both> both, Reading reading, Locale reader) {
        return deadlines.of(id, DeadlineKind.RESIDENCE_PERMIT, reading).map(wait -> {
            var parties = both.get();
            var call = calls.about(id, parties, reading, reader);
            var says = new Paper.ExpiringPaper(French.day(wait.dueOn()), call.name());
            return due(DocumentKind.EXPIRING_PAPER_LETTER, wait, parties, says, call.lacks());
        });
    }

    private static boolean isFollowed(Contract cape, List<Contract> all) {
        return all.stream()
                .filter(other -> other.kind() != ContractKind.SUPPORT_TEAM)
                .anyMatch(other -> other.startsOn().isAfter(cape.startsOn()));
    }

    private static Paper.CapeEnd capeEnd(
            ContractHistory history, LocalDate endsOn, MembershipParameters ours, String call) {
        var until = new CapeAtItsTerm(history, endsOn).renewableUntil(ours);
        var byLaw = MembershipParameters.DEFAULT;
        return new Paper.CapeEnd(
                French.day(endsOn),
                until.map(French::day).orElse(null),
                ours.capeMonths() < byLaw.capeMonths() || ours.capeRenewals() < byLaw.capeRenewals(),
                ours.capeMonths(),
                ours.capeRenewals(),
                call);
    }

    private static ContractHistory history(List<Contract> contracts) {
        var history = ContractHistory.NONE;
        for (var each : contracts) {
            if (each.endsOn() == null) continue;
            history = history.and(new ContractPeriod(each.kind(), each.startsOn(), each.endsOn()));
            if (each.broken().contains(MembershipRule.CAPE_RENEWED_IN_TIME))
                history = history.renewingLateOn(each.startsOn());
        }
        return history;
    }

    private static Due due(DocumentKind kind, Wait wait, Both both, Paper.Says says, List<String> lacks) {
        var matter = new Matter(wait.dueOn(), 0);
        return new Due(wait.dueOn(), Prepared.producible(kind, matter, both, says, lacks, wait.position()));
    }
}
