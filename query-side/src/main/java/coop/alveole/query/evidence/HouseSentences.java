package coop.alveole.query.evidence;

import coop.alveole.domain.governance.AssemblyEvent;
import coop.alveole.domain.governance.AssemblyEvent.*;
import coop.alveole.domain.houserules.CooperativeEvent;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.houserules.HouseMoneyEvent;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says each event about the cooperative and its assemblies in one sentence of the bundle, under the event's name. */
@Component
public class HouseSentences {
    private final MessageSource messages;

    private final MoneySentences money;

    HouseSentences(MessageSource messages, MoneySentences money) {
        this.messages = messages;
        this.money = money;
    }

    /** What, since when, and the decision behind it. */
    public String of(CooperativeEvent event, Locale reader) {
        var decision = event.decision();
        return fact(event, reader) + " "
                + say(
                        "event.decision",
                        reader,
                        word("choice.", decision.decidedBy(), reader),
                        decision.decidedOn(),
                        decision.source());
    }

    public String of(AssemblyEvent event, Locale reader) {
        return switch (event) {
            case AssemblyDated e ->
                say("event.AssemblyDated", reader, word("choice.", e.kind(), reader), e.heldOn(), e.decidedOn());
            case AssemblyMoved e -> say("event.AssemblyMoved", reader, e.heldOn(), e.decidedOn());
            case AssemblyCancelled e ->
                say("event.AssemblyCancelled", reader, word("choice.", e.cause(), reader), e.decidedOn());
        };
    }

    private String fact(CooperativeEvent event, Locale reader) {
        var from = event.validFrom();
        return switch (event) {
            case HouseMoneyEvent e -> money.of(e, reader);
            case NameChosen e -> say("event.NameChosen", reader, e.name(), from);
            case LegalFormChosen e -> say("event.LegalFormChosen", reader, word("choice.", e.form(), reader), from);
            case SirenRecorded e -> say("event.SirenRecorded", reader, e.siren(), from);
            case FiscalYearEndChosen e ->
                say(
                        "event.FiscalYearEndChosen",
                        reader,
                        e.yearEnd().day(),
                        e.yearEnd().month(),
                        from);
            case StatutesAdopted e -> say("event.StatutesAdopted", reader, e.version(), from);
            case SiteDeclared e -> say("event.SiteDeclared", reader, word("choice.", e.kind(), reader), e.name(), from);
            case SiteClosed e -> say("event.SiteClosed", reader, word("choice.", e.kind(), reader), e.name(), from);
            case HouseNumberChosen e ->
                say("event.HouseNumberChosen", reader, word("house.subject.", e.number(), reader), e.value(), from);
            case PrerequisitesChosen e ->
                say("event.PrerequisitesChosen", reader, word("choice.", e.prerequisites(), reader), from);
            case AlertsChosen e ->
                say(
                        "event.AlertsChosen",
                        reader,
                        e.monthsBefore().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        from);
        };
    }

    private String word(String prefix, Enum<?> word, Locale reader) {
        return messages.getMessage(prefix + word.name(), null, reader);
    }

    private String say(String key, Locale reader, Object... values) {
        var shown = Stream.of(values)
                .map(value -> value instanceof LocalDate day ? French.day(day) : value.toString())
                .toArray();
        return messages.getMessage(key, shown, reader);
    }
}
