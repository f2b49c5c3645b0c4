package coop.alveole.query.evidence;

import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.exit.ExitEvent;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says how somebody becomes an associate, leaves, and comes back. */
final class AssociationSentences {
    private AssociationSentences() {}

    static String of(AssociationEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case CandidacySubmitted e ->
                switch (e.ruling()) {
                    case Ruling.Due due -> sentences.say(name + ".DUE", reader, e.appliedOn(), due.from());
                    case Ruling.Free _ -> sentences.say(name + ".FREE", reader, e.appliedOn());
                };
            case CandidateEmployed e -> sentences.say(name, reader, e.from(), e.appliedOn(), e.ruledFrom());
            case CandidacyWithdrawn e -> sentences.say(name, reader, e.withdrawnOn());
            case AdmissionRefused e ->
                sentences.say(name, reader, e.refusedOn(), sentences.assembly(e.assemblyId(), reader));
            case AssociateElected e ->
                sentences.say(name, reader, e.electedOn(), sentences.assembly(e.assemblyId(), reader));
            case ElectionLapsed e -> sentences.say(name, reader, e.lastDay());
            case SharesSubscribed e ->
                sentences.say(name, reader, e.subscribedOn(), e.shares(), French.euros(e.amount()));
            case AssociateAdmitted e ->
                sentences.say(name, reader, e.admittedOn(), sentences.assembly(e.assemblyId(), reader));
            case PastAdmissionRecorded e ->
                sentences.say(name, reader, e.admittedOn()) + sentences.broken(e.broken(), reader);
            case AssociationEnded e -> sentences.say(name + "." + e.cause(), reader, e.lastDay());
        };
    }

    static String of(AdmissionCorrected e, Locale reader, Sentences sentences) {
        return sentences.say(
                e.getClass().getSimpleName(),
                reader,
                sentences.choice(e.reason(), reader),
                sentences.assembly(e.assemblyId(), reader),
                e.admittedOn(),
                sentences.assembly(e.wrongAssemblyId(), reader),
                e.wrongElectedOn(),
                e.wrongAdmittedOn());
    }

    static String of(ExitEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case MemberLeft e ->
                sentences.say(
                                name,
                                reader,
                                e.lastDay(),
                                sentences.choice(e.kind(), reader),
                                sentences.choice(e.reason(), reader))
                        + e.due().stream()
                                .map(due -> " " + sentences.word("due." + due.kind(), reader) + " : "
                                        + French.euros(due.amount()) + ".")
                                .collect(Collectors.joining());
            case PastExitRecorded e ->
                sentences.say(
                                e.returnedOn() == null ? name : name + ".returned",
                                reader,
                                e.lastDay(),
                                sentences.choice(e.kind(), reader),
                                sentences.choice(e.reason(), reader),
                                e.returnedOn() == null ? "" : e.returnedOn())
                        + sentences.broken(e.broken(), reader);
            case MemberReturned e -> sentences.say(name + "." + e.entry(), reader, e.returnedOn());
        };
    }
}
