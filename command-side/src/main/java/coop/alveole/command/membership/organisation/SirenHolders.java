package coop.alveole.command.membership.organisation;

import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Which legal person bears which SIREN? What decides about a new one reads no list that people read. */
public final class SirenHolders implements Fold<SirenHolder> {
    @Override
    public Class<SirenHolder> document() {
        return SirenHolder.class;
    }

    @Override
    public int version() {
        return 11;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(OrganisationEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case OrganisationRegistered e -> Stream.of(e.membershipId().value());
            case SirenCorrected e -> Stream.of(e.membershipId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public SirenHolder empty(String key) {
        return new SirenHolder(key, "");
    }

    @Override
    public SirenHolder fold(SirenHolder holder, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case OrganisationRegistered e ->
                new SirenHolder(holder.id(), e.siren().digits());
            case SirenCorrected e -> new SirenHolder(holder.id(), e.siren().digits());
            default -> holder;
        };
    }
}
