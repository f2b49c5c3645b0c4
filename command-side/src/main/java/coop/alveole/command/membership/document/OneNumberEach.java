package coop.alveole.command.membership.document;

import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.membership.document.RegisteredNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** No two letters bear one number, whoever they are to: what takes one is told since when another has it, one after the other. */
@Component
class OneNumberEach {
    private final ToDoLists<SentNumber> numbers;
    private final ReentrantLock turn = new ReentrantLock();

    OneNumberEach(ToDoLists<SentNumber> numbers) {
        this.numbers = numbers;
    }

    Outcome oneAfterTheOther(Function<Function<RegisteredNumber, Optional<LocalDate>>, Outcome> sending) {
        turn.lock();
        try {
            var known = numbers.atHead();
            return sending.apply(number -> known.stream()
                    .filter(each -> each.id().equals(number.digits()))
                    .flatMap(each -> Optional.ofNullable(each.sentOn()).stream())
                    .findFirst());
        } finally {
            turn.unlock();
        }
    }
}
