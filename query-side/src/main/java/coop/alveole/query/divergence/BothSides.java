package coop.alveole.query.divergence;

import static coop.alveole.query.divergence.ShownWords.NOTHING;

import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood;
import coop.alveole.domain.divergence.ToldSince;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Kind;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the export tells of a subject, and what we say of it on that day, as a list may show them. */
@Component
class BothSides {
    private final Documents<PersonFile> people;
    private final Documents<IntegrationFile> integrations;
    private final Placements placements;
    private final PathSides path;
    private final ShownWords shown;

    BothSides(
            Documents<PersonFile> people,
            Documents<IntegrationFile> integrations,
            Placements placements,
            PathSides path,
            ShownWords shown) {
        this.people = people;
        this.integrations = integrations;
        this.placements = placements;
        this.path = path;
        this.shown = shown;
    }

    void waitFor(Reading reading) {
        reading.waitFor(people);
        reading.waitFor(integrations);
        placements.waitFor(reading);
        path.waitFor(reading);
    }

    Words there(Told told, Locale reader) {
        return switch (told) {
            case Told.Words words ->
                shown.of(words.detail().text(), words.detail().field());
            case Territory territory -> Words.of(territory.territory().text());
            case Prescriber prescriber -> Words.of(prescriber.organisation().text());
            case Permit permit -> day(permit.validUntil());
            case Visit visit -> between(visit.heldOn(), visit.nextBy());
            case Meeting meeting -> day(meeting.heldOn());
            case Diagnostic diagnostic -> day(diagnostic.heldOn());
            case Contract contract -> between(contract.startsOn(), contract.endsOn());
            case ToldSince since -> path.there(since, reader);
            case ToldForGood forGood -> path.there(forGood, reader);
        };
    }

    /** Nothing where we say nothing of it, or nothing any more. */
    Words here(Told there, PersonId person, LocalDate day, Locale reader) {
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
            case Contract contract -> path.contract(contract, member);
            case ToldSince since -> path.here(since, member, day, reader);
            case ToldForGood forGood -> path.here(forGood, member, reader);
            case Meeting _, Diagnostic _ -> NOTHING;
        };
    }

    private Words word(PersonalField field, PersonId person, LocalDate day) {
        return file(person)
                .map(file -> file.at(day).get(field))
                .map(text -> shown.of(text, field))
                .orElse(NOTHING);
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

    private Optional<PersonFile> file(PersonId person) {
        return people.find(person.value());
    }

    private static Words day(LocalDate day) {
        return Words.of(French.day(day));
    }

    static Words between(LocalDate from, @Nullable LocalDate until) {
        return Words.of(French.day(from) + " – " + (until == null ? "…" : French.day(until)));
    }
}
