package planted.onlyopsreadstheclockthemachineandchance.query.membership;

import java.time.Instant;
import java.util.function.Supplier;

final class ReadsTheClockByReference {
    Supplier<Instant> today = Instant::now;
}
