package coop.alveole.query.houserules;

import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.MoneyTimeline;
import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.Facts;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Surroundings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the cooperative is and has chosen: one document, which stays in memory. */
@Component
public class OurRules implements Surroundings {
    private final Documents<CooperativeFile> files;
    private final Resident<CooperativeFile> resident;
    private final Facts facts;

    OurRules(Documents<CooperativeFile> files, Facts facts) {
        this.files = files;
        this.resident = Resident.of(files, CooperativeFile::id);
        this.facts = facts;
    }

    /** The rules of money through time, by the same timeline that decisions ask. */
    public MoneyTimeline money(Reading reading) {
        var ours = file(reading);
        if (ours.id().isEmpty()) return MoneyTimeline.NONE;
        return new MoneyTimeline(facts.of(ours.id(), reading.knownAt().orElse(Long.MAX_VALUE)).stream()
                .map(Recorded::event)
                .filter(CooperativeEvent.class::isInstance)
                .map(CooperativeEvent.class::cast)
                .toList());
    }

    /** Before anything was said of it, every default holds. */
    public CooperativeFile file(Reading reading) {
        return recorded(reading).orElseGet(() -> CooperativeFile.empty(""));
    }

    /** The names that a territory may bear on that day; none when none was declared. */
    @Override
    public List<String> territories(Reading reading) {
        return file(reading).sitesAt(reading.asOf(), SiteKind.TERRITORY).stream()
                .map(site -> site.name().text())
                .toList();
    }

    Optional<CooperativeFile> recorded(Reading reading) {
        reading.waitFor(files);
        return resident.rows().stream()
                .findFirst()
                .map(file -> reading.knownAt().isPresent()
                        ? file.knownAt(reading.knownAt().getAsLong())
                        : file);
    }
}
