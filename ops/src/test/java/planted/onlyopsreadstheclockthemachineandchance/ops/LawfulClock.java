package planted.onlyopsreadstheclockthemachineandchance.ops;

import java.time.Clock;

final class LawfulClock {
    Clock clock = Clock.systemUTC();
}
