package coop.alveole.query.membership.terms;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.terms.Mention;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.terms.AllContractTerms;
import coop.alveole.projection.membership.terms.ContractTerms;
import coop.alveole.projection.membership.terms.ContractTerms.Correction;
import coop.alveole.projection.membership.terms.ContractTerms.Signed;
import coop.alveole.projection.membership.terms.ContractTerms.Version;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.terms.TermsView.Amendment;
import coop.alveole.query.membership.terms.TermsView.Period;
import coop.alveole.query.membership.terms.TermsView.Struck;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about the words of contracts; they are opened for whoever may read them, one file at a time. */
@Component
class TermsQueries {
    private final Documents<ContractTerms> terms;
    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final KeyRing keys;

    TermsQueries(Documents<ContractTerms> terms, Documents<MemberFile> members, AsKnown asKnown, KeyRing keys) {
        this.terms = terms;
        this.members = members;
        this.asKnown = asKnown;
        this.keys = keys;
    }

    /** Empty for the unknown and for what this reader may not see: from outside they are the same. */
    Optional<TermsView> of(MembershipId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id.personId())) return Optional.empty();
        return member(id, reading).map(member -> view(id, member, reading));
    }

    Optional<MemberFile> member(MembershipId id, Reading reading) {
        return asKnown.find(members, new MemberFiles(), id.value(), reading);
    }

    private TermsView view(MembershipId id, MemberFile member, Reading reading) {
        var fold = new AllContractTerms();
        var known = asKnown.find(terms, fold, id.value(), reading).orElseGet(() -> fold.empty(id.value()));
        var day = reading.asOf();
        boolean mayOpen = reading.viewer().may(Access.READ_CONTRACT, id.personId());
        return new TermsView(
                id.value(),
                known.contracts().stream()
                        .filter(contract -> !contract.startsOn().isAfter(day))
                        .map(contract -> contract(contract, day, mayOpen))
                        .toList(),
                Stream.of(ContractKind.CAPE, ContractKind.CESA)
                        .flatMap(kind -> known.draftOn(day, kind).stream())
                        .map(draft -> draft(draft, mayOpen))
                        .toList(),
                periods(member, known, day),
                member.version());
    }

    private static List<Period> periods(MemberFile member, ContractTerms known, LocalDate day) {
        return member.contracts().stream()
                .filter(contract -> !contract.startsOn().isAfter(day))
                .sorted(Comparator.comparing(MemberFile.Contract::startsOn))
                .map(contract -> new Period(
                        contract.kind(),
                        contract.startsOn(),
                        contract.endsOn(),
                        known.corrections().stream()
                                .filter(correction -> isOf(correction, contract))
                                .map(wrong -> new Struck(wrong.wrongStartsOn(), wrong.wrongEndsOn(), wrong.reason()))
                                .toList()))
                .toList();
    }

    private static boolean isOf(Correction correction, MemberFile.Contract contract) {
        return correction.kind() == contract.kind() && correction.startsOn().equals(contract.startsOn());
    }

    private TermsView.Contract contract(Signed contract, LocalDate day, boolean mayOpen) {
        var version = contract.on(day);
        return new TermsView.Contract(
                contract.kind(),
                contract.startsOn(),
                version.statutes() == null ? null : version.statutes().text(),
                contract.trialOn(day).orElse(null),
                open(version.terms(), mayOpen),
                missing(contract.kind(), version.terms()),
                amendments(contract, day));
    }

    private TermsView.Draft draft(ContractTerms.Draft draft, boolean mayOpen) {
        return new TermsView.Draft(
                draft.kind(),
                draft.from(),
                draft.statutes() == null ? null : draft.statutes().text(),
                draft.trialEndsOn(),
                open(draft.terms(), mayOpen),
                missing(draft.kind(), draft.terms()));
    }

    private static List<Amendment> amendments(Signed contract, LocalDate day) {
        var amendments = new ArrayList<Amendment>();
        for (int at = 1; at < contract.versions().size(); at++) {
            var version = contract.versions().get(at);
            if (!version.from().isAfter(day))
                amendments.add(amendment(version, contract.versions().get(at - 1)));
        }
        return amendments;
    }

    private static Amendment amendment(Version version, Version before) {
        var statutes = version.statutes();
        var changed = version.terms().stream()
                .filter(term -> !before.terms().contains(term))
                .map(PersonalDetail::field)
                .toList();
        return new Amendment(
                version.number(), version.signedOn(), version.from(), statutes == null ? "" : statutes.text(), changed);
    }

    private static List<Mention> missing(ContractKind kind, Collection<PersonalDetail> terms) {
        return Mention.missing(kind, terms.stream().map(PersonalDetail::field).toList());
    }

    private Map<PersonalField, Words> open(Collection<PersonalDetail> terms, boolean mayOpen) {
        var words = new EnumMap<PersonalField, Words>(PersonalField.class);
        terms.forEach(term -> words.put(term.field(), mayOpen ? open(term) : Words.RESERVED));
        return words;
    }

    private Words open(PersonalDetail term) {
        return keys.open(term.text(), term.field()).map(Words::of).orElse(Words.ERASED);
    }
}
