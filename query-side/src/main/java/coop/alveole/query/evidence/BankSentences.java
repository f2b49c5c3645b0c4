package coop.alveole.query.evidence;

import coop.alveole.domain.billing.bank.BankAccountEvent;
import coop.alveole.domain.billing.bank.BankAccountEvent.*;
import coop.alveole.domain.billing.bank.BankDayEvent;
import coop.alveole.domain.billing.bank.BankDayEvent.*;
import coop.alveole.domain.billing.deposit.DepositsEvent;
import coop.alveole.domain.billing.deposit.DepositsEvent.*;
import coop.alveole.domain.billing.deposit.SlipEvent;
import coop.alveole.domain.billing.deposit.SlipEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** Says what was handed to the bank, what the bank says, and what became of it. */
final class BankSentences {
    private BankSentences() {}

    static String of(DepositsEvent event, Locale reader, Sentences sentences) {
        return switch (event) {
            case SlipNumberTaken e -> sentences.say("SlipNumberTaken", reader, e.number(), e.takenOn());
        };
    }

    static String of(SlipEvent event, Locale reader, Sentences sentences) {
        return switch (event) {
            case SlipMade e ->
                sentences.say(
                        "SlipMade." + e.means(),
                        reader,
                        e.number(),
                        e.payments().size(),
                        French.euros(e.total()),
                        e.madeOn());
        };
    }

    static String of(BankAccountEvent event, Locale reader, Sentences sentences) {
        return switch (event) {
            case BankAccountOpened e -> sentences.say("BankAccountOpened", reader, e.name(), e.openedOn());
            case ColumnsChosen e -> sentences.say("ColumnsChosen", reader, e.chosenOn());
        };
    }

    static String of(BankDayEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case LinesReceived e ->
                sentences.say(name, reader, e.day(), e.lines().size(), e.receivedOn());
            case LineReconciled e -> sentences.say(name, reader, e.line(), e.reconciledOn());
            case LineSetAside e ->
                sentences.say(
                        name, reader, e.line(), e.setAsideOn(), sentences.word("bank.aside." + e.reason(), reader));
            case LineReopened e -> sentences.say(name, reader, e.line(), e.reopenedOn());
            case LineClaimed e -> sentences.say(name, reader, e.line(), e.claimedOn());
        };
    }
}
