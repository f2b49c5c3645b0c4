package coop.alveole.ops.document;

import coop.alveole.ops.Alveole;
import coop.alveole.ops.Alveole.Look;
import coop.alveole.ops.CannotStart;
import coop.alveole.query.billing.paper.Brand;
import coop.alveole.query.billing.paper.HouseBrands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the papers of this house and of its clusters look: a colour and a logo, as whoever holds the machine has set them. */
@Configuration(proxyBeanMethods = false)
class BrandWiring {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final long LOGO_BYTES = 1L << 20;

    @Bean
    HouseBrands houseBrands(Alveole alveole) {
        var clusters = new HashMap<String, Brand>();
        alveole.brand().clusters().forEach((cluster, look) -> clusters.put(cluster, brand(look)));
        return new HouseBrands(brand(alveole.brand().house()), clusters);
    }

    private static Brand brand(Look set) {
        var colour = set.colour().isEmpty() ? Brand.OURS.colour() : set.colour().toLowerCase(Locale.ROOT);
        if (!colour.matches("#[0-9a-f]{6}"))
            throw new CannotStart("La couleur des papiers s'écrit #rrggbb : alveole.brand.colour.");
        return new Brand(colour, logo(set.logo()));
    }

    private static Optional<byte[]> logo(@Nullable Path file) {
        if (file == null) return Optional.empty();
        try {
            var bytes = Files.size(file) > LOGO_BYTES ? new byte[0] : Files.readAllBytes(file);
            if (!Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length)))
                throw new CannotStart("Le logo des papiers est un PNG de 1 Mo au plus : alveole.brand.logo.");
            return Optional.of(bytes);
        } catch (IOException unreadable) {
            throw new CannotStart("Le logo des papiers ne se lit pas : alveole.brand.logo.", unreadable);
        }
    }
}
