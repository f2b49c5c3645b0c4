package coop.alveole.command.payroll;

import static coop.alveole.domain.payroll.PayrollRule.PAYEE_KNOWN;

import coop.alveole.command.billing.entries.ActivityCodes;
import coop.alveole.command.contribution.closing.LedgerToClose;
import coop.alveole.command.imports.members.NumberedPeople;
import coop.alveole.command.payroll.PayrollFile.Told;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.payroll.Payee;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Whom the lines of a file are about: people by their number in the software of before, activities by their code. */
@Component
class Payees {
    private final NumberedPeople numbers;
    private final ActivityCodes codes;
    private final ToDoLists<LedgerToClose> activities;
    private final EventStore events;

    Payees(NumberedPeople numbers, ActivityCodes codes, ToDoLists<LedgerToClose> activities, EventStore events) {
        this.numbers = numbers;
        this.codes = codes;
        this.activities = activities;
        this.events = events;
    }

    /** Who holds which activity, as the whole of a file is looked at. */
    final class Today {
        private final Collection<LedgerToClose> known = activities.atHead();

        Payee of(Told line) {
            var person = line.person().map(Payees.this::person);
            var activity = line.activity().map(text -> activity(text, line.month()));
            var held = person.map(each -> held(each, line.month())).orElse(List.of());
            return Payee.of(person, held, activity);
        }

        private List<ActivityId> held(MembershipId person, YearMonth month) {
            return known.stream()
                    .filter(each ->
                            each.isOpenIn(month) && each.holdersIn(month).contains(person))
                    .map(LedgerToClose::activity)
                    .toList();
        }

        private ActivityId activity(String text, YearMonth month) {
            return known.stream()
                    .map(LedgerToClose::activity)
                    .filter(each -> each.value().equals(text))
                    .findFirst()
                    .or(() -> codes.activity(text, month.atEndOfMonth()))
                    .orElseThrow(() -> new RuleBroken(PAYEE_KNOWN, "lines"));
        }
    }

    Today today() {
        return new Today();
    }

    private MembershipId person(String text) {
        return ours(text)
                .filter(this::isKnown)
                .orElseGet(() -> Optional.of(MembershipId.of(numbers.person(text)))
                        .filter(this::isKnown)
                        .orElseThrow(() -> new RuleBroken(PAYEE_KNOWN, "lines")));
    }

    private static Optional<MembershipId> ours(String text) {
        try {
            return Optional.of(new MembershipId(text));
        } catch (IllegalArgumentException aNumber) {
            return Optional.empty();
        }
    }

    private boolean isKnown(MembershipId person) {
        return events.lastSequenceNumberFor(person.value()).isPresent();
    }
}
