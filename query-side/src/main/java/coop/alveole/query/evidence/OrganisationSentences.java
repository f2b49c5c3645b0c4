package coop.alveole.query.evidence;

import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import java.util.Locale;

/** Says what is recorded of a legal person; who represents it is named by the file, for whoever may read the name. */
final class OrganisationSentences {
    private OrganisationSentences() {}

    static String of(OrganisationEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case OrganisationRegistered e ->
                sentences.say(name, reader, e.name(), e.siren(), e.territory(), e.registeredOn());
            case OrganisationRenamed e -> sentences.say(name, reader, e.name(), e.renamedOn());
            case SirenCorrected e -> sentences.say(name, reader, e.wrong(), e.siren());
            case RepresentativeAppointed e -> sentences.say(name, reader, e.appointedOn());
        };
    }
}
