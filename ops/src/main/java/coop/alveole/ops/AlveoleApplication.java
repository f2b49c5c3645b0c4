package coop.alveole.ops;

import coop.alveole.ops.cli.CommandLineOfAlveole;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The one jar, the one process. */
@SpringBootApplication(scanBasePackages = "coop.alveole")
@EnableConfigurationProperties(Alveole.class)
public class AlveoleApplication {
    public static void main(String[] args) {
        int exit = CommandLineOfAlveole.run(args);
        if (exit != CommandLineOfAlveole.KEEPS_RUNNING) System.exit(exit);
    }
}
