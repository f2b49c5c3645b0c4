package coop.alveole.query.membership.document;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.association.AssociationFile.Progress;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.membership.integration.IntegrationFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.association.AssociationQueries;
import coop.alveole.query.membership.association.AssociationView;
import coop.alveole.query.membership.document.Parties.Both;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is neither a contract nor a letter: the receipt of the handbook, the certificate. */
@Component
class OtherPapers {
    private final Documents<IntegrationFile> integrations;
    private final AssociationQueries associations;
    private final AsKnown asKnown;

    OtherPapers(Documents<IntegrationFile> integrations, AssociationQueries associations, AsKnown asKnown) {
        this.integrations = integrations;
        this.associations = associations;
        this.asKnown = asKnown;
    }

    Stream<Prepared> of(MembershipId id, MemberFile member, Both both, Reading reading) {
        return Stream.concat(certificate(id, member, both, reading).stream(), receipts(id, both, reading));
    }

    private Stream<Prepared> receipts(MembershipId id, Both both, Reading reading) {
        return asKnown.find(integrations, new IntegrationFiles(), id.value(), reading).stream()
                .flatMap(file -> file.at(reading.asOf()).stream())
                .filter(step -> step.kind() == Kind.INFORMATION_MEETING)
                .flatMap(step -> Optional.ofNullable(step.what()).stream()
                        .map(handbook -> Prepared.producible(
                                DocumentKind.HANDBOOK_RECEIPT,
                                new Matter(step.on(), 0),
                                both,
                                new Paper.Receipt(French.day(step.on()), handbook),
                                both.lacks(),
                                step.position())));
    }

    private Optional<Prepared> certificate(MembershipId id, MemberFile member, Both both, Reading reading) {
        var line = member.at(reading.asOf()).orElse(null);
        if (line == null) return Optional.empty();
        var contract = member.contracts().stream()
                .filter(each -> each.covers(reading.asOf()))
                .filter(each -> each.kind() == ContractKind.CAPE || each.kind() == ContractKind.CESA)
                .reduce((_, later) -> later);
        var association = associations
                .association(id, reading)
                .filter(view -> view.progress() == Progress.ASSOCIATE)
                .orElse(null);
        if (contract.isEmpty() && association == null) return Optional.empty();
        var says = association == null
                ? ofAContract(contract.orElseThrow(), member.contracts())
                : ofAnAssociate(
                        association, contract.map(each -> each.kind().name()).orElse(""));
        return Optional.of(Prepared.producible(
                DocumentKind.MEMBERSHIP_CERTIFICATE,
                new Matter(reading.asOf(), 0),
                both,
                says,
                both.lacks(),
                line.position()));
    }

    private static Paper.Certificate ofAContract(MemberFile.Contract contract, List<MemberFile.Contract> all) {
        return new Paper.Certificate(
                false,
                contract.kind().name(),
                French.day(since(contract, all)),
                contract.endsOn() == null ? null : French.day(contract.endsOn()),
                "");
    }

    /** A contract that was renewed goes on: it is counted from its first period. */
    static LocalDate since(MemberFile.Contract contract, List<MemberFile.Contract> all) {
        var dayBefore = contract.startsOn().minusDays(1);
        return all.stream()
                .filter(each -> each.kind() == contract.kind() && dayBefore.equals(each.endsOn()))
                .findFirst()
                .map(before -> since(before, all))
                .orElse(contract.startsOn());
    }

    private static Paper.Certificate ofAnAssociate(AssociationView view, String contract) {
        return new Paper.Certificate(
                true,
                contract,
                view.since() == null ? "" : French.day(view.since()),
                null,
                view.shares() == 0 ? "" : view.shares() + " parts sociales, soit " + French.euros(view.amountCents()));
    }
}
