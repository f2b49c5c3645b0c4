package coop.alveole.projection.membership.organisation;

import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.organisation.OrganisationFile.*;
import java.util.List;
import java.util.stream.Stream;

/** Which members are legal persons, under which name and SIREN, and who represents them, at any date? */
public final class OrganisationFiles implements Fold<OrganisationFile> {
    @Override
    public Class<OrganisationFile> document() {
        return OrganisationFile.class;
    }

    @Override
    public int version() {
        return 11;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(OrganisationEvent.class);
    }

    /** A natural person has no document. */
    @Override
    public Stream<String> keys(Object event) {
        return event instanceof OrganisationEvent e ? Stream.of(e.membershipId().value()) : Stream.empty();
    }

    @Override
    public OrganisationFile empty(String key) {
        return new OrganisationFile(key, null, List.of(), List.of());
    }

    @Override
    public OrganisationFile fold(OrganisationFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof OrganisationEvent event)) return file;
        long at = recorded.position();
        return switch (event) {
            case OrganisationRegistered e -> file.with(e.siren()).with(new Named(e.registeredOn(), e.name(), at));
            case OrganisationRenamed e -> file.with(new Named(e.renamedOn(), e.name(), at));
            case SirenCorrected e -> file.with(e.siren());
            case RepresentativeAppointed e -> file.with(new Represented(e.appointedOn(), e.representative(), at));
        };
    }
}
