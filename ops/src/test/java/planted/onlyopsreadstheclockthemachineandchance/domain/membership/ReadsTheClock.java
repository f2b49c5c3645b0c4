package planted.onlyopsreadstheclockthemachineandchance.domain.membership;

import java.time.Instant;

final class ReadsTheClock {
    Instant today() {
        return Instant.now();
    }
}
