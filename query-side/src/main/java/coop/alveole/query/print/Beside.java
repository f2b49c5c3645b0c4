package coop.alveole.query.print;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * What goes with a page: the pictures that its template names ({@code alveole:/logo.png}), and the XML of an invoice, which
 * travels inside the file.
 */
public record Beside(Map<String, byte[]> pictures, Optional<byte[]> invoice) {
    static final Beside NOTHING = new Beside(Map.of(), Optional.empty());

    public Beside {
        pictures = Map.copyOf(pictures);
    }

    Optional<InputStream> picture(String name) {
        return Optional.ofNullable(pictures.get(name)).map(ByteArrayInputStream::new);
    }
}
