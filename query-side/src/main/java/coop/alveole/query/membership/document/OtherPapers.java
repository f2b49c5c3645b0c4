package coop.alveole.query.membership.document;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.ActBy.WithoutAssembly;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.document.DocumentKind;
import coop.alveole.domain.membership.document.Matter;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.membership.association.AssociationFile.Progress;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.membership.integration.IntegrationFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.deadline.ActByWords;
import coop.alveole.query.deadline.DaysToAct;
import coop.alveole.query.membership.association.AssociationQueries;
import coop.alveole.query.membership.association.AssociationView;
import coop.alveole.query.membership.document.Parties.Both;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is not a contract: the receipt of the handbook, the certificate, the letter before the last day to act. */
@Component
class OtherPapers {
    private final Documents<IntegrationFile> integrations;
    private final AssociationQueries associations;
    private final Placements placements;
    private final DaysToAct days;
    private final ActByWords words;
    private final Colleagues colleagues;
    private final AsKnown asKnown;
    private final MessageSource messages;

    OtherPapers(
            Documents<IntegrationFile> integrations,
            AssociationQueries associations,
            Placements placements,
            DaysToAct days,
            ActByWords words,
            Colleagues colleagues,
            AsKnown asKnown,
            MessageSource messages) {
        this.integrations = integrations;
        this.associations = associations;
        this.placements = placements;
        this.days = days;
        this.words = words;
        this.colleagues = colleagues;
        this.asKnown = asKnown;
        this.messages = messages;
    }

    Stream<Prepared> of(MembershipId id, MemberFile member, Both both, Reading reading, Locale reader) {
        return Stream.of(
                        letter(id, member, both, reading, reader).stream(),
                        certificate(id, member, both, reading).stream(),
                        receipts(id, both, reading))
                .flatMap(papers -> papers);
    }

    private Stream<Prepared> receipts(MembershipId id, Both both, Reading reading) {
        return asKnown.find(integrations, new IntegrationFiles(), id.value(), reading).stream()
                .flatMap(file -> file.at(reading.asOf()).stream())
                .filter(step -> step.kind() == Kind.INFORMATION_MEETING)
                .flatMap(step -> Optional.ofNullable(step.what()).stream()
                        .map(handbook -> prepared(
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
        return Optional.of(prepared(
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

    /** Only for whoever no assembly has elected yet; it always names an assembly, and somebody to call. */
    private Optional<Prepared> letter(MembershipId id, MemberFile member, Both both, Reading reading, Locale reader) {
        var line = member.at(reading.asOf())
                .filter(known -> known.standing() == Standing.CESA)
                .orElse(null);
        if (line == null || line.associateBy() == null) return Optional.empty();
        var progress = associations.association(id, reading).map(AssociationView::progress);
        if (progress.filter(Progress.ELECTED::equals).isPresent()) return Optional.empty();
        var by = line.associateBy();
        var act = days.of(id, by, reading);
        var advisor = placements.advisorOn(id.value(), reading.asOf());
        var lacks = new ArrayList<>(both.lacks());
        if (advisor.isEmpty()) lacks.add(messages.getMessage("document.lack.advisor", null, reader));
        if (!isInTime(act, reading.asOf())) lacks.add(messages.getMessage("document.lack.assembly", null, reader));
        boolean applied = progress.filter(Progress.CANDIDATE::equals).isPresent();
        var says = new Paper.Letter(
                placements
                        .territoryOn(id.value(), reading.asOf())
                        .map(label -> label.text())
                        .orElse(""),
                French.day(act.actBy()),
                words.of(act, Locale.FRENCH),
                French.day(by),
                applied,
                advisor.map(account -> colleagues.name(account, Locale.FRENCH)).orElse(""));
        return Optional.of(
                prepared(DocumentKind.ASSOCIATION_LETTER, new Matter(by, 0), both, says, lacks, line.position()));
    }

    /** What cannot be done any more is promised to nobody. */
    static boolean isInTime(ActBy act, LocalDate asOf) {
        return !(act instanceof WithoutAssembly) && !act.actBy().isBefore(asOf);
    }

    private static Prepared prepared(
            DocumentKind kind, Matter matter, Both both, Paper.Says says, List<String> lacks, long position) {
        return new Prepared(
                kind, matter, both.house(), both.person(), says, Prepared.Standing.PRODUCIBLE, lacks, position);
    }
}
