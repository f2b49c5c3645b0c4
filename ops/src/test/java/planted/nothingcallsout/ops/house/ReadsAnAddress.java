package planted.nothingcallsout.ops.house;

import java.io.IOException;
import java.net.URI;

final class ReadsAnAddress {
    Object page(URI address) throws IOException {
        return address.toURL().getContent();
    }
}
