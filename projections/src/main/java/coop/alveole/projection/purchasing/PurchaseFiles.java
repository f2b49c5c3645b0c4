package coop.alveole.projection.purchasing;

import coop.alveole.domain.purchasing.PurchaseEvent;
import coop.alveole.domain.purchasing.PurchaseEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.purchasing.PurchaseFile.*;
import java.util.List;
import java.util.stream.Stream;

/** What is bought for which sale, and is it approved, at any date? */
public final class PurchaseFiles implements Fold<PurchaseFile> {
    @Override
    public Class<PurchaseFile> document() {
        return PurchaseFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(PurchaseEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof PurchaseEvent e ? Stream.of(e.purchaseId().value()) : Stream.empty();
    }

    @Override
    public PurchaseFile empty(String key) {
        return PurchaseFile.empty(key);
    }

    @Override
    public PurchaseFile fold(PurchaseFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof PurchaseEvent event)) return file;
        long at = recorded.position();
        return switch (event) {
            case PurchaseSubmitted e -> file.of(e.activityId()).with(new Entered(e.submittedOn(), e.content(), at));
            case PurchaseCorrected e -> file.with(new Entered(e.correctedOn(), e.content(), at));
            case PurchasePaperAttached e -> file.with(new Paper(e.attachedOn(), e.file(), at));
            case PurchaseApproved e -> file.with(new Turn(e.approvedOn(), State.APPROVED, List.of(), at));
            case PurchaseReturned e -> file.with(new Turn(e.returnedOn(), State.RETURNED, e.comment(), at));
        };
    }
}
