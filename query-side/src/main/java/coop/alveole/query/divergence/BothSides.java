package coop.alveole.query.divergence;

import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the export tells of a subject, and what we say of it on that day, as a list may show them. */
@Component
class BothSides {
    private static final Words NOTHING = Words.of("—");

    private final Documents<PersonFile> people;
    private final Documents<MemberFile> members;
    private final Documents<IntegrationFile> integrations;
    private final Placements placements;
    private final KeyRing keys;

    BothSides(
            Documents<PersonFile> people,
            Documents<MemberFile> members,
            Documents<IntegrationFile> integrations,
            Placements placements,
            KeyRing keys) {
        this.people = people;
        this.members = members;
        this.integrations = integrations;
        this.placements = placements;
        this.keys = keys;
    }

    void waitFor(Reading reading) {
        reading.waitFor(people);
        reading.waitFor(members);
        reading.waitFor(integrations);
        placements.waitFor(reading);
    }

    Words there(Told told) {
        return switch (told) {
            case Told.Words words ->
                opened(words.detail().text(), words.detail().field());
            case Territory territory -> Words.of(territory.territory().text());
            case Prescriber prescriber -> Words.of(prescriber.organisation().text());
            case Permit permit -> day(permit.validUntil());
            case Visit visit -> between(visit.heldOn(), visit.nextBy());
            case Meeting meeting -> day(meeting.heldOn());
            case Diagnostic diagnostic -> day(diagnostic.heldOn());
            case Contract contract -> between(contract.startsOn(), contract.endsOn());
        };
    }

    /** Nothing where we say nothing of it, or nothing any more. */
    Words here(Told there, PersonId person, LocalDate day) {
        var member = MembershipId.of(person).value();
        return switch (there) {
            case Told.Words words -> word(words.detail().field(), person, day);
            case Territory _ ->
                placements
                        .territoryOn(member, day)
                        .map(label -> Words.of(label.text()))
                        .orElse(NOTHING);
            case Prescriber _ -> prescriber(member, day);
            case Permit _ ->
                file(person)
                        .flatMap(file -> file.permit(day))
                        .map(held -> day(held.validUntil()))
                        .orElse(NOTHING);
            case Visit _ ->
                file(person)
                        .flatMap(file -> file.visit(day))
                        .map(held -> between(held.heldOn(), held.nextBy()))
                        .orElse(NOTHING);
            case Contract contract -> contract(contract, member);
            case Meeting _, Diagnostic _ -> NOTHING;
        };
    }

    private Words word(PersonalField field, PersonId person, LocalDate day) {
        return file(person)
                .map(file -> file.at(day).get(field))
                .map(text -> opened(text, field))
                .orElse(NOTHING);
    }

    /** The social file and what is told in confidence open one by one, with a reason (security §6). */
    private Words opened(Personal text, PersonalField field) {
        boolean shown = field.retention() == RetentionClass.IDENTITY || field.retention() == RetentionClass.CONTACT;
        if (!shown) return Words.MASKED;
        return keys.open(text, field)
                .map(words -> Words.of(FieldWords.written(field, words)))
                .orElse(Words.ERASED);
    }

    private Words prescriber(String member, LocalDate day) {
        return integrations.find(member).stream()
                .flatMap(file -> file.at(day).stream())
                .filter(step -> step.kind() == Kind.REFERRER)
                .reduce((_, later) -> later)
                .flatMap(step -> Optional.ofNullable(step.what()))
                .map(Words::of)
                .orElse(NOTHING);
    }

    private Words contract(Contract there, String member) {
        return members.find(member).stream()
                .flatMap(file -> file.contracts().stream())
                .filter(each -> each.kind().name().equals(there.type().name()))
                .filter(each -> new Contract(there.type(), each.startsOn(), each.endsOn()).overlaps(there))
                .findFirst()
                .map(each -> between(each.startsOn(), each.endsOn()))
                .orElse(NOTHING);
    }

    private Optional<PersonFile> file(PersonId person) {
        return people.find(person.value());
    }

    private static Words day(LocalDate day) {
        return Words.of(French.day(day));
    }

    private static Words between(LocalDate from, @Nullable LocalDate until) {
        return Words.of(French.day(from) + " – " + (until == null ? "…" : French.day(until)));
    }
}
