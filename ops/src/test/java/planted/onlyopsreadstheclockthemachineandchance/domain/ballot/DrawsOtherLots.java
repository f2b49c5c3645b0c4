package planted.onlyopsreadstheclockthemachineandchance.domain.ballot;

import java.util.Random;

final class DrawsOtherLots {
    Random random = new Random();
}
