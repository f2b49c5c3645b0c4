package planted.onlythewayoutopenspersonalwords.ops.mail;

import java.util.function.Function;
import planted.onlythewayoutopenspersonalwords.domain.shared.Personal;
import planted.onlythewayoutopenspersonalwords.query.shared.LawfulKeyRing;

final class OpensByReference {
    Function<Personal, String> of(LawfulKeyRing keys) {
        return keys::open;
    }
}
