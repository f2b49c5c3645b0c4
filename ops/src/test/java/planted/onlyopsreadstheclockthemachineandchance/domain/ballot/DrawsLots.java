package planted.onlyopsreadstheclockthemachineandchance.domain.ballot;

import java.security.SecureRandom;

final class DrawsLots {
    int lot(SecureRandom random) {
        return random.nextInt(6);
    }
}
