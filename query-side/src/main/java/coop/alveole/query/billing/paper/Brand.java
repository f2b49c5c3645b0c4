package coop.alveole.query.billing.paper;

import java.util.Map;
import java.util.Optional;

/** How a cooperative or one of its clusters wants to be seen on its papers: a colour, a logo (PNG); nothing else is theirs. */
public record Brand(String colour, Optional<byte[]> logo) {
    public static final Brand OURS = new Brand("#8a4b00", Optional.empty());

    public Brand {
        Refused.unless(colour.matches("#[0-9a-f]{6}"), "no colour:", colour);
    }

    /** The one place where a paper differs from ours; the rest is {@code sale.css}. */
    String css() {
        return ".colour { color: %1$s; } .line { border-color: %1$s; } .due { background-color: %1$s; }"
                .formatted(colour);
    }

    /** By the name that the template asks for. */
    Map<String, byte[]> pictures() {
        return logo.map(png -> Map.of("logo.png", png)).orElse(Map.of());
    }
}
