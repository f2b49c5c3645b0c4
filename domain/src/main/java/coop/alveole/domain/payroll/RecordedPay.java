package coop.alveole.domain.payroll;

import java.util.List;

/** A line under its number of that month, from 1 on; {@code corrects} is the number of the line it takes the place of. */
public record RecordedPay(int number, PayLine line, List<Integer> corrects) {
    public RecordedPay {
        corrects = List.copyOf(corrects);
    }
}
