package planted.onlyopsreadstheclockthemachineandchance.query.membership;

import java.time.Clock;
import java.time.YearMonth;

final class ReadsTheMonth {
    YearMonth month(Clock clock) {
        return YearMonth.now(clock);
    }
}
