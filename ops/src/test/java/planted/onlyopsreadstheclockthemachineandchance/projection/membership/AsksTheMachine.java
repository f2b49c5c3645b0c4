package planted.onlyopsreadstheclockthemachineandchance.projection.membership;

import java.util.Locale;

final class AsksTheMachine {
    Locale reader = Locale.getDefault();
}
