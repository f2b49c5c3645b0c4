package coop.alveole.query.evidence;

import coop.alveole.domain.membership.integration.IntegrationEvent;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import java.util.Locale;

/** Says the steps of the way in; the words about the person are on the file, for whoever may read them. */
final class IntegrationSentences {
    private IntegrationSentences() {}

    static String of(IntegrationEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ReferrerRecorded e -> sentences.say(name, reader, e.referredOn(), e.organisation());
            case InformationMeetingAttended e -> sentences.say(name, reader, e.heldOn(), e.handbook());
            case OrientationCommitteeAttended e -> sentences.say(name, reader, e.heldOn(), e.territory());
            case DiagnosticHeld e -> sentences.say(name, reader, e.heldOn(), sentences.choice(e.choice(), reader));
            case PastDeclineRecorded e ->
                sentences.say(name, reader, e.declinedOn(), sentences.choice(e.reason(), reader));
            case EntryDeclined e -> sentences.say(name, reader, e.declinedOn(), sentences.choice(e.reason(), reader));
            case EntryReopened e -> sentences.say(name, reader, e.reopenedOn());
            case PrerequisiteWaived e ->
                sentences.say(name, reader, e.waivedOn(), sentences.choice(e.prerequisite(), reader));
        };
    }
}
