package coop.alveole.query.action;

import coop.alveole.domain.action.Matter;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.projection.action.ActionFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The actions about one person: each has a history of its own, and its words are a part of what is held about them. */
@Component
public class ActionsOfAFile {
    /** Still sealed: whoever opens it judges who may read it. */
    public record Told(LocalDate on, PersonalDetail what) {}

    private final Documents<ActionFile> files;
    private final Resident<ActionFile> resident;

    ActionsOfAFile(Documents<ActionFile> files, Resident<ActionFile> resident) {
        this.files = files;
        this.resident = resident;
    }

    public Stream<String> ids(MembershipId membership, Reading reading) {
        reading.waitFor(files);
        return resident.rows().stream()
                .filter(file -> file.noted().stream()
                        .anyMatch(noted -> noted.matter().file().equals(Optional.of(membership))))
                .map(ActionFile::id);
    }

    /** The file it was noted on; empty for an action about nobody. */
    public Optional<MembershipId> about(ActionItemId action, Reading reading) {
        reading.waitFor(files);
        return resident.find(action.value()).stream()
                .flatMap(file -> file.noted().stream())
                .flatMap(noted -> noted.matter().file().stream())
                .findFirst();
    }

    public Stream<Told> told(MembershipId membership, Reading reading) {
        reading.waitFor(files);
        return resident.rows().stream().flatMap(file -> told(file, membership));
    }

    private static Stream<Told> told(ActionFile file, MembershipId membership) {
        return file.noted().stream().flatMap(noted -> switch (noted.matter()) {
            case Matter.OfAFile of
            when of.membershipId().equals(membership) -> Stream.of(new Told(noted.on(), of.what()));
            case Matter.OfAFile _, Matter.OfTheHouse _, Matter.OfAnExit _ -> Stream.of();
        });
    }
}
