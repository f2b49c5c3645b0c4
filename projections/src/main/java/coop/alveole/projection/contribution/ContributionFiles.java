package coop.alveole.projection.contribution;

import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.contribution.ContributionFile.Closed;
import coop.alveole.projection.contribution.ContributionFile.Counted;
import java.util.stream.Stream;

/** What does each activity contribute, month by month, and from which facts? */
public final class ContributionFiles implements Fold<ContributionFile> {
    @Override
    public Class<ContributionFile> document() {
        return ContributionFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ContributionEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ContributionEvent e
                ? Stream.of(e.contributionId().value())
                : Stream.empty();
    }

    @Override
    public ContributionFile empty(String key) {
        return ContributionFile.empty(key);
    }

    @Override
    public ContributionFile fold(ContributionFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ContributionEvent event)) return file;
        return switch (event) {
            case ContributionLineCounted e -> file.with(new Counted(e, recorded.position()));
            case ContributionMonthClosed e ->
                file.with(new Closed(e.month(), e.statement(), e.closedOn(), recorded.position()));
            case ContributionTakenOver e -> file.with(e);
            case SaleCountedBefore _ -> file.grown();
        };
    }
}
