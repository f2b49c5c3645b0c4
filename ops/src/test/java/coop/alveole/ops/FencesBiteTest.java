package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A fence that has never been seen red is none. Under {@code planted}, each has a folder of its name: it must name every
 * file there, but those called {@code Lawful…}.
 */
class FencesBiteTest {
    @TestFactory
    Stream<DynamicTest> turnsRedOnAPlantedViolation() {
        return Fence.all().map(fence -> dynamicTest(fence.name(), () -> bites(fence)));
    }

    private static void bites(Fence fence) throws Throwable {
        var planted = Code.planted(fence.name());
        var breaches = fence.breaches(planted);
        assertThat(culprits(planted))
                .as("nothing is planted under %s", Code.PLANTED.resolve(fence.name()))
                .isNotEmpty()
                .allSatisfy(culprit -> assertThat(breaches)
                        .as("what is said of %s", culprit)
                        .anySatisfy(breach -> assertThat(breach).containsPattern("\\b" + culprit + "\\b")));
        assertThat(breaches).noneSatisfy(breach -> assertThat(breach).startsWith("Lawful"));
    }

    private static Stream<String> culprits(Code planted) {
        return Stream.concat(
                        planted.sources().stream().map(source -> source.name().replace(".java", "")),
                        planted.jars().stream())
                .filter(name -> !name.startsWith("Lawful"));
    }

    @Test
    void nothingIsPlantedForAFenceThatIsGone() throws IOException {
        var fences =
                Fence.all().map(fence -> fence.name().toLowerCase(Locale.ROOT)).toList();
        try (var folders = Files.list(Code.PLANTED)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(fences);
        }
    }
}
