package coop.alveole.projection.membership.flag;

import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.flag.FlagBook;
import coop.alveole.domain.membership.flag.FlagEvent;
import coop.alveole.domain.membership.flag.FlagEvent.FlagAcknowledged;
import coop.alveole.domain.membership.flag.SaysFlags;
import coop.alveole.domain.membership.joining.JoiningEvent;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.flag.FlagFile.Signature;
import java.util.List;
import java.util.stream.Stream;

/** Which rules were found broken in each membership, and who took note of it? */
public final class FlagFiles implements Fold<FlagFile> {
    @Override
    public Class<FlagFile> document() {
        return FlagFile.class;
    }

    @Override
    public int version() {
        return 8;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(
                MembershipEvent.class,
                AssociationEvent.class,
                ExitEvent.class,
                CorrectionEvent.class,
                JoiningEvent.class,
                FlagEvent.class);
    }

    /** Only what says something of a flag makes a document. */
    @Override
    public Stream<String> keys(Object event) {
        boolean speaks =
                event instanceof FlagEvent || SaysFlags.of(event).findAny().isPresent();
        return speaks && event instanceof MembershipFact fact
                ? Stream.of(fact.membershipId().value())
                : Stream.empty();
    }

    @Override
    public FlagFile empty(String key) {
        return new FlagFile(key, FlagBook.NONE, List.of());
    }

    @Override
    public FlagFile fold(FlagFile file, Recorded<?> recorded) {
        var told = file.with(recorded.event());
        return recorded.event() instanceof FlagAcknowledged e
                ? told.signed(new Signature(e.flag(), recorded.actor(), recorded.origin(), recorded.position()))
                : told;
    }
}
