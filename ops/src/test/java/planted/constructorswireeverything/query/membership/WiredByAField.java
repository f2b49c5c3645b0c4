package planted.constructorswireeverything.query.membership;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

final class WiredByAField {
    @Autowired
    private Clock clock;

    Clock clock() {
        return clock;
    }
}
