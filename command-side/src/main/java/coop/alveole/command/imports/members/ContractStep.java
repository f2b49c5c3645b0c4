package coop.alveole.command.imports.members;

import coop.alveole.command.imports.file.Line;
import coop.alveole.domain.divergence.Told.Contract;
import java.time.LocalDate;
import java.util.Optional;

/** A contract as the present software tells it. */
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

    /** Whether the end is still to come, so that the CESA goes on. */
    static Optional<LocalDate> endToCome(Line line, Contract contract) {
        return contract.type() == Contract.Type.CESA && contract.endsOn() == null ? line.day(END) : Optional.empty();
    }
}
