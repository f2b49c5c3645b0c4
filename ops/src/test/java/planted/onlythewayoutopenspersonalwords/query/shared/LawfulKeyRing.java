package planted.onlythewayoutopenspersonalwords.query.shared;

import planted.onlythewayoutopenspersonalwords.domain.shared.Personal;

public interface LawfulKeyRing {
    String open(Personal text);
}
