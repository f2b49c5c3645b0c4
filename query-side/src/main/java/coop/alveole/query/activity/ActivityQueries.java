package coop.alveole.query.activity;

import static coop.alveole.domain.shared.PersonalField.ACTIVITY_NAME;
import static coop.alveole.domain.shared.PersonalField.ACTIVITY_SITE;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.projection.activity.ActivityFile;
import coop.alveole.projection.activity.ActivityFile.State;
import coop.alveole.projection.activity.ActivityFile.Turn;
import coop.alveole.projection.activity.ActivityFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about activities: whoever may read the file of one holder, past or present, may read the activity. */
@Component
public class ActivityQueries {
    private final Documents<ActivityFile> files;
    private final Resident<ActivityFile> residentFiles;
    private final AsKnown asKnown;
    private final KeyRing keys;

    ActivityQueries(Documents<ActivityFile> files, AsKnown asKnown, KeyRing keys) {
        this.files = files;
        this.residentFiles = Resident.of(files, ActivityFile::id);
        this.asKnown = asKnown;
        this.keys = keys;
    }

    /** Of one holder that day, what is settled after them too; or of everybody. */
    public List<ActivityView> activities(Optional<MembershipId> holder, Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(file -> isWithin(file, Access.READ_MEMBERS, reading))
                .filter(file ->
                        holder.map(each -> file.concerns(each, reading.asOf())).orElse(true))
                .flatMap(file -> view(file, reading).stream())
                .sorted(Comparator.comparing(ActivityView::openedOn).thenComparing(ActivityView::id))
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see. */
    public Optional<ActivityView> activity(ActivityId id, Reading reading) {
        var now = files.find(id.value());
        if (now.isPresent() && !isWithin(now.get(), Access.READ_MEMBERS, reading)) return Optional.empty();
        return asKnown.find(files, new ActivityFiles(), id.value(), reading)
                .filter(file -> isWithin(file, Access.READ_MEMBERS, reading))
                .flatMap(file -> view(file, reading));
    }

    /**
     * Of every activity of the house, whoever reads: colleagues who owe each other something have to name each other. Its name
     * in trade and no more (ADR 0051); what has none, or lost it, is called by its sector.
     */
    public List<TradingName> tradingNames(Reading reading) {
        reading.waitFor(files);
        return residentFiles.rows().stream()
                .filter(file -> file.splitOn(reading.asOf()).isPresent())
                .map(file -> tradingName(file, reading))
                .sorted(Comparator.comparing(TradingName::name)
                        .thenComparing(known -> known.activity().value()))
                .toList();
    }

    private TradingName tradingName(ActivityFile file, Reading reading) {
        var day = reading.asOf();
        var name = Optional.ofNullable(file.wordsOn(day).get(ACTIVITY_NAME))
                .flatMap(detail -> keys.open(detail.text(), detail.field()))
                .orElseGet(() -> file.sectorOn(day).orElseThrow().sector().text());
        var state = file.stateOn(day).map(Turn::state).orElse(State.OPEN);
        return new TradingName(new ActivityId(file.id()), name, state != State.CLOSED);
    }

    private Optional<ActivityView> view(ActivityFile file, Reading reading) {
        var day = reading.asOf();
        var words = file.wordsOn(day);
        var state = file.stateOn(day).map(Turn::state).orElse(State.OPEN);
        return file.splitOn(day)
                .map(split -> new ActivityView(
                        file.id(),
                        words(words.get(ACTIVITY_NAME), file, reading).orElse(Words.ERASED),
                        words(words.get(ACTIVITY_SITE), file, reading)
                                .<@Nullable Words>map(site -> site)
                                .orElse(null),
                        file.sectorOn(day).orElseThrow().sector().text(),
                        state,
                        file.openedOn(),
                        split.from(),
                        split.shares(),
                        state == State.OPEN && !split.addsUp(),
                        split.convention().stream()
                                .findFirst()
                                .<@Nullable String>map(Label::text)
                                .orElse(null),
                        file.version()));
    }

    private Optional<Words> words(@Nullable PersonalDetail detail, ActivityFile file, Reading reading) {
        if (detail == null) return Optional.empty();
        if (!isWithin(file, Access.READ_IDENTITY, reading)) return Optional.of(Words.RESERVED);
        return Optional.of(
                keys.open(detail.text(), detail.field()).map(Words::of).orElse(Words.ERASED));
    }

    private static boolean isWithin(ActivityFile file, Access access, Reading reading) {
        return file.everyHolder().stream().anyMatch(holder -> reading.viewer().may(access, holder.personId()));
    }
}
