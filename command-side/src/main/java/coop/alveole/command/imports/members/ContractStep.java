package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.Told.Contract;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipCommand.RecordPastCesa;
import coop.alveole.domain.membership.MembershipCommand.RecordPastContract;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectCesa;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectContract;
import coop.alveole.domain.membership.correction.CorrectionReason;
import java.time.LocalDate;
import java.util.Optional;

/** A contract as the present software tells it, and what makes ours say the same. */
final class ContractStep {
    static final String END = "Date d'échéance";
    private static final String TYPE = "Type de contrat";

    private ContractStep() {}

    static Contract cape(Line line, LocalDate from) {
        return new Contract(Contract.Type.CAPE, from, line.requiredDay(END));
    }

    /** A CESA has no term of its own: with an end that is past it has ended, else it is in force. */
    static Contract cesa(Line line, LocalDate from, LocalDate today) {
        return switch (Line.folded(line.cell(TYPE).orElse("CESA"))) {
            case "cesa" ->
                new Contract(
                        Contract.Type.CESA,
                        from,
                        line.day(END).filter(day -> day.isBefore(today)).orElse(null));
            case "cdi", "cdd" -> new Contract(Contract.Type.EMPLOYMENT, from, line.requiredDay(END));
            default -> throw new Line.Refused(TYPE, "n'est ni CESA, ni CDI, ni CDD.");
        };
    }

    static void record(OnePerson person, Telling telling, Contract there) {
        switch (person.difference(telling)) {
            case Same _ -> {}
            case New _ -> person.send(taken(person, there));
            case Edited edited -> person.send(corrected(person, (Contract) edited.before(), there));
            case Mended _ -> person.diverges(telling);
        }
    }

    private static Object taken(OnePerson person, Contract there) {
        var end = there.endsOn();
        return end == null
                ? new RecordPastCesa(person.membership(), there.startsOn())
                : new RecordPastContract(person.membership(), kind(there), there.startsOn(), end);
    }

    private static Object corrected(OnePerson person, Contract before, Contract there) {
        var end = there.endsOn();
        boolean wasOpen = before.endsOn() == null;
        if (end == null && wasOpen)
            return new CorrectCesa(person.membership(), there.startsOn(), CorrectionReason.TYPING_ERROR);
        if (end != null && !wasOpen)
            return new CorrectContract(
                    person.membership(),
                    kind(there),
                    before.startsOn(),
                    there.startsOn(),
                    end,
                    CorrectionReason.TYPING_ERROR);
        throw new Line.Refused(
                END,
                wasOpen
                        ? "a été ajoutée depuis : une ligne « Sortie » ce jour-là dit comment le CESA a pris fin."
                        : "a été retirée depuis : le CESA repris comme terminé le reste.");
    }

    private static ContractKind kind(Contract contract) {
        return switch (contract.type()) {
            case CAPE -> ContractKind.CAPE;
            case CESA -> ContractKind.CESA;
            case EMPLOYMENT -> ContractKind.EMPLOYMENT;
        };
    }

    /** Whether the end is still to come, so that the CESA goes on. */
    static Optional<LocalDate> endToCome(Line line, Contract contract) {
        return contract.type() == Contract.Type.CESA && contract.endsOn() == null ? line.day(END) : Optional.empty();
    }
}
