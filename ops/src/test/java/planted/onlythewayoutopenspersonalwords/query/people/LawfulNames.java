package planted.onlythewayoutopenspersonalwords.query.people;

import planted.onlythewayoutopenspersonalwords.domain.shared.Personal;
import planted.onlythewayoutopenspersonalwords.query.shared.LawfulKeyRing;

final class LawfulNames {
    String of(LawfulKeyRing keys, Personal text) {
        return keys.open(text);
    }
}
