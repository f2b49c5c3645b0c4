package coop.alveole.query.billing.document;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Contract;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.activity.ActivityView;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** « Bénéficie d'un CAPE »: what whoever is under one says on each paper, with the term of the contract (CAPE-05). */
@Component
class CapeSentences {
    private final Documents<MemberFile> members;
    private final AsKnown asKnown;

    CapeSentences(Documents<MemberFile> members, AsKnown asKnown) {
        this.members = members;
        this.asKnown = asKnown;
    }

    /** Of those who held the activity on the day of the reading, one sentence for each term. */
    List<String> of(ActivityView activity, String house, Reading reading) {
        return activity.shares().stream()
                .flatMap(share -> term(share.holder(), reading).stream())
                .distinct()
                .sorted()
                .map(term ->
                        "Activité exercée dans le cadre d'un contrat d'appui au projet d'entreprise (CAPE) conclu avec "
                                + house + ", dont le terme est le " + French.day(term))
                .toList();
    }

    private Optional<LocalDate> term(MembershipId holder, Reading reading) {
        return asKnown.find(members, new MemberFiles(), holder.value(), reading).stream()
                .flatMap(file -> file.contracts().stream())
                .filter(contract -> contract.kind() == ContractKind.CAPE && contract.covers(reading.asOf()))
                .flatMap(CapeSentences::end)
                .max(LocalDate::compareTo);
    }

    private static Stream<LocalDate> end(Contract contract) {
        return Optional.ofNullable(contract.endsOn()).stream();
    }
}
