package planted.onlyopsreadstheclockthemachineandchance.command.shared;

import java.time.Clock;

final class MakesAClock {
    Clock clock = Clock.systemUTC();
}
