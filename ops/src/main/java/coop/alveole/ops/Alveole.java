package coop.alveole.ops;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What an administrator may set. */
@ConfigurationProperties("alveole")
public record Alveole(Path data) {}
