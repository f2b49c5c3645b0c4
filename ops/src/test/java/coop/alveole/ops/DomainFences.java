package coop.alveole.ops;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

/** Who may know whom. */
final class DomainFences {
    private DomainFences() {}

    /** Decisions are plain Java: what they know of Axon are the words that declare an aggregate. */
    static List<String> theDomainStandsAlone(Code code) {
        return code.breaches(classes()
                .that()
                .resideInAPackage(code.root() + ".domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        code.root() + ".domain..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "org.jspecify.annotations..",
                        "com.fasterxml.jackson.annotation..",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.eventsourcing..",
                        "org.axonframework.modelling.command..",
                        "org.axonframework.serialization.."));
    }

    /** A feature knows another by the ids of {@code shared} only. */
    static List<String> featuresOfTheDomainStandApart(Code code) {
        var domain = code.root() + ".domain.";
        return code.breaches(slices().matching(domain + "(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(domain + "shared..")));
    }

    static List<String> dependenciesPointInward(Code code) {
        var root = code.root();
        return code.breaches(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("domain")
                .definedBy(root + ".domain..")
                .layer("command")
                .definedBy(root + ".command..")
                .layer("projection")
                .definedBy(root + ".projection..")
                .layer("query")
                .definedBy(root + ".query..")
                .layer("ops")
                .definedBy(root + ".ops..")
                .whereLayer("projection")
                .mayOnlyBeAccessedByLayers("query", "ops")
                .whereLayer("command")
                .mayOnlyBeAccessedByLayers("ops")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("ops")
                .whereLayer("ops")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("domain")
                .mayOnlyBeAccessedByLayers("command", "projection", "query", "ops"));
    }
}
