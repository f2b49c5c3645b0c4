package coop.alveole.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The product stays within its fences; `FencesBiteTest` shows that each of them bites. */
class ArchitectureTest {
    private static final Code PRODUCT = Code.ofTheProduct();

    @TestFactory
    Stream<DynamicTest> theProductStaysWithin() {
        return Fence.all()
                .map(fence -> dynamicTest(
                        fence.name(), () -> assertThat(fence.breaches(PRODUCT)).isEmpty()));
    }

    @Test
    void theWholeProductIsLookedAt() {
        assertThat(Stream.of("domain", "command", "projection", "query", "ops"))
                .allSatisfy(root -> assertThat(PRODUCT.classes())
                        .filteredOn(type -> type.getPackageName().startsWith("coop.alveole." + root))
                        .isNotEmpty());
        assertThat(PRODUCT.sources())
                .extracting(Code.Source::name)
                .contains("Membership.java", "MemberImport.java", "MemberFiles.java", "Names.java", "FoldRunner.java");
        assertThat(PRODUCT.jars()).anyMatch(jar -> jar.startsWith("axon-eventsourcing-"));
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        assertThat(PRODUCT.classes())
                .filteredOn(type -> !type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .isEmpty();
    }
}
