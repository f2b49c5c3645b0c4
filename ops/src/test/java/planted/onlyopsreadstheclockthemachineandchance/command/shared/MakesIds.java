package planted.onlyopsreadstheclockthemachineandchance.command.shared;

import java.util.UUID;

final class MakesIds {
    UUID id() {
        return UUID.randomUUID();
    }
}
