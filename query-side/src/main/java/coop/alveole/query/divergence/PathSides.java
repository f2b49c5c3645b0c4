package coop.alveole.query.divergence;

import static coop.alveole.query.divergence.ShownWords.NOTHING;

import coop.alveole.domain.divergence.Told.Contract;
import coop.alveole.domain.divergence.ToldForGood;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince;
import coop.alveole.domain.divergence.ToldSince.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.association.AssociationFile;
import coop.alveole.projection.membership.association.AssociationFile.Departure;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.membership.terms.ContractTerms;
import coop.alveole.projection.membership.terms.ContractTerms.Version;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import coop.alveole.query.worklist.Colleagues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the export tells of somebody's path, and what we say of it on that day. */
@Component
class PathSides {
    private final Documents<MemberFile> members;
    private final Documents<AssociationFile> associations;
    private final Documents<IntegrationFile> integrations;
    private final Documents<ContractTerms> terms;
    private final Placements placements;
    private final Colleagues colleagues;
    private final ShownWords shown;
    private final MessageSource messages;

    PathSides(
            Documents<MemberFile> members,
            Documents<AssociationFile> associations,
            Documents<IntegrationFile> integrations,
            Documents<ContractTerms> terms,
            Placements placements,
            Colleagues colleagues,
            ShownWords shown,
            MessageSource messages) {
        this.members = members;
        this.associations = associations;
        this.integrations = integrations;
        this.terms = terms;
        this.placements = placements;
        this.colleagues = colleagues;
        this.shown = shown;
        this.messages = messages;
    }

    void waitFor(Reading reading) {
        reading.waitFor(members);
        reading.waitFor(associations);
        reading.waitFor(integrations);
        reading.waitFor(terms);
    }

    Words there(ToldSince told, Locale reader) {
        return switch (told) {
            case Term term -> shown.of(term.detail().text(), term.detail().field());
            case Admission admission -> day(admission.admittedOn());
            case Advisor advisor -> Words.of(colleagues.name(advisor.account(), reader));
        };
    }

    Words there(ToldForGood told, Locale reader) {
        return switch (told) {
            case Exit exit -> exit(exit.lastDay(), exit.exitKind(), exit.reason(), reader);
            case Decline decline -> shown.of(decline.motive());
            case Amendment amendment -> amendment(amendment.effectiveFrom(), amendment.number(), reader);
        };
    }

    Words here(ToldSince there, String member, LocalDate day, Locale reader) {
        return switch (there) {
            case Term term -> term(term, member);
            case Admission _ ->
                members.find(member).stream()
                        .flatMap(file -> file.admissions().stream())
                        .map(MemberFile.Admission::admittedOn)
                        .max(Comparator.naturalOrder())
                        .map(PathSides::day)
                        .orElse(NOTHING);
            case Advisor _ ->
                placements
                        .advisorOn(member, day)
                        .map(account -> Words.of(colleagues.name(account, reader)))
                        .orElse(NOTHING);
        };
    }

    Words here(ToldForGood there, String member, Locale reader) {
        return switch (there) {
            case Exit exit ->
                departure(exit, member)
                        .map(gone -> exit(gone.lastDay(), gone.kind(), gone.reason(), reader))
                        .orElse(NOTHING);
            case Decline _ ->
                integrations.find(member).stream()
                        .flatMap(file -> file.steps().stream())
                        .filter(step -> step.kind() == Kind.DECLINED || step.kind() == Kind.PAST_DECLINED)
                        .reduce((_, later) -> later)
                        .map(step -> shown.of(step.words()))
                        .orElse(NOTHING);
            case Amendment amendment ->
                amendments(member)
                        .filter(each -> isMeant(amendment, each))
                        .findFirst()
                        .map(each -> amendment(each.from(), each.number(), reader))
                        .orElse(NOTHING);
        };
    }

    /** Of that day, or the last. */
    private Optional<Departure> departure(Exit there, String member) {
        return associations.find(member).stream()
                .flatMap(file -> file.departures().stream())
                .max(Comparator.comparing((Departure gone) -> gone.lastDay().equals(there.lastDay()))
                        .thenComparing(Departure::lastDay));
    }

    private Words term(Term there, String member) {
        return terms.find(member).stream()
                .flatMap(file -> file.contracts().stream())
                .filter(contract -> contract.kind().name().equals(there.type().name())
                        && contract.startsOn().equals(there.startsOn()))
                .flatMap(contract -> contract.versions().getFirst().terms().stream())
                .filter(said -> said.field() == there.detail().field())
                .findFirst()
                .map(said -> shown.of(said.text(), said.field()))
                .orElse(NOTHING);
    }

    private Stream<Version> amendments(String member) {
        return terms.find(member).stream()
                .flatMap(file -> file.contracts().stream())
                .flatMap(contract -> contract.versions().stream())
                .filter(version -> version.number() > 0);
    }

    private static boolean isMeant(Amendment there, Version ours) {
        return there.effectiveFrom().equals(ours.from())
                || Integer.valueOf(ours.number()).equals(there.number());
    }

    private Words exit(LocalDate lastDay, ExitKind kind, ExitReason reason, Locale reader) {
        return Words.of(String.join(
                " · ", French.day(lastDay), said("choice." + kind, reader), said("choice." + reason, reader)));
    }

    /** What it says is somebody's pay. */
    private Words amendment(LocalDate from, @Nullable Integer number, Locale reader) {
        var key = number == null ? "told.amendment" : "told.amendment-numbered";
        return Words.of(said(key, reader, French.day(from), String.valueOf(number)) + " · " + Words.MASKED.text());
    }

    Words contract(Contract there, String member) {
        return members.find(member).stream()
                .flatMap(file -> file.contracts().stream())
                .filter(each -> each.kind().name().equals(there.type().name()))
                .filter(each -> new Contract(there.type(), each.startsOn(), each.endsOn()).overlaps(there))
                .findFirst()
                .map(each -> BothSides.between(each.startsOn(), each.endsOn()))
                .orElse(NOTHING);
    }

    private String said(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }

    private static Words day(LocalDate day) {
        return Words.of(French.day(day));
    }
}
