package coop.alveole.query.membership.integration;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.projection.membership.integration.IntegrationFile;
import coop.alveole.projection.membership.integration.IntegrationFile.Step;
import coop.alveole.projection.membership.integration.IntegrationFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about the way in of one person. */
@Component
class IntegrationQueries {
    private final Documents<IntegrationFile> files;
    private final AsKnown asKnown;
    private final KeyRing keys;

    IntegrationQueries(Documents<IntegrationFile> files, AsKnown asKnown, KeyRing keys) {
        this.files = files;
        this.asKnown = asKnown;
        this.keys = keys;
    }

    /** Empty for the unknown and for what this reader may not see. */
    Optional<IntegrationView> integration(MembershipId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id.personId())) return Optional.empty();
        return asKnown.find(files, new IntegrationFiles(), id.value(), reading)
                .map(file -> view(file, id.personId(), reading));
    }

    private IntegrationView view(IntegrationFile file, PersonId person, Reading reading) {
        var asOf = reading.asOf();
        return new IntegrationView(
                file.id(),
                file.at(asOf).stream().map(step -> step(step, person, reading)).toList(),
                file.hasEntered(asOf) ? Set.<Prerequisite>of() : file.missing(asOf),
                file.waived(asOf),
                file.missedAtEntry(asOf),
                file.hasEntered(asOf) ? file.enteredOn() : null,
                file.declinedOn(asOf).<@Nullable LocalDate>map(day -> day).orElse(null));
    }

    private IntegrationView.Step step(Step step, PersonId person, Reading reading) {
        return new IntegrationView.Step(step.kind(), step.on(), step.what(), words(step.words(), person, reading));
    }

    private @Nullable Words words(List<PersonalDetail> details, PersonId person, Reading reading) {
        if (details.isEmpty()) return null;
        var detail = details.getFirst();
        var asked = detail.field().retention() == RetentionClass.CARE ? Access.READ_CARE : Access.READ_IDENTITY;
        if (!reading.viewer().may(asked, person)) return Words.RESERVED;
        return keys.open(detail.text(), detail.field()).map(Words::of).orElse(Words.ERASED);
    }
}
