package planted.onlythewayoutopenspersonalwords.ops.mail;

import planted.onlythewayoutopenspersonalwords.domain.shared.Personal;
import planted.onlythewayoutopenspersonalwords.query.shared.LawfulKeyRing;

final class OpensAtOps {
    String of(LawfulKeyRing keys, Personal text) {
        return keys.open(text);
    }
}
