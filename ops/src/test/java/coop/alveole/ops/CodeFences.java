package coop.alveole.ops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What no class may do, or ops alone. */
final class CodeFences {
    private static final Set<String> READS_THE_MACHINE = Set.of(
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random");

    private CodeFences() {}

    /** The same events decide and fold alike on any day, on any machine. */
    static List<String> onlyOpsReadsTheClockTheMachineAndChance(Code code) {
        return code.breaches(noClasses()
                .that()
                .resideOutsideOfPackage(code.root() + ".ops..")
                .should()
                .accessTargetWhere(where("reads the clock, the machine or chance", CodeFences::readsTheMachine)));
    }

    private static boolean readsTheMachine(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        return READS_THE_MACHINE.contains(owner.getName() + "." + name)
                || (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || owner.isAssignableTo(RandomGenerator.class);
    }

    /** The one exception hands the terminal to the command line's library, once. */
    static List<String> nobodyWritesToTheTerminal(Code code) {
        return code.breaches(noClasses()
                .that()
                .doNotHaveFullyQualifiedName(code.root() + ".ops.cli.CommandLineOfAlveole")
                .should()
                .accessTargetWhere(where("writes to the terminal", access -> {
                    var name = access.getTarget().getName();
                    return (access.getTargetOwner().isEquivalentTo(System.class)
                                    && (name.equals("out") || name.equals("err")))
                            || (name.equals("printStackTrace") && isWithoutArgument(access.getTarget()));
                })));
    }

    private static boolean isWithoutArgument(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().isEmpty();
    }

    static List<String> datesAreThoseOfJavaTime(Code code) {
        return code.breaches(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Timestamp)"
                        + "|java\\.text\\.(Simple)?DateFormat"));
    }

    /**
     * No outgoing call: the read store alone may be on another machine, by its driver, and only if it is protected; mails
     * go to the server that was named, once somebody has switched sending on; the bench asks the program it has started itself, on loopback; what is accepted is counted before it is read.
     */
    static List<String> nothingCallsOut(Code code) {
        return code.breaches(noClasses()
                .that()
                .resideOutsideOfPackages(
                        code.root() + ".ops.readstore..",
                        code.root() + ".ops.fold..",
                        code.root() + ".ops.bench..",
                        code.root() + ".ops.sending..",
                        code.root() + ".ops.http.incoming..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.http\\..*"
                        + "|java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|DatagramSocket|InetAddress)"
                        + "|javax\\.net\\..*|javax\\.naming\\..*|jakarta\\.mail\\..*"
                        + "|java\\.nio\\.channels\\.(Asynchronous)?(Socket|Datagram)Channel"
                        + "|org\\.springframework\\.web\\.(client|reactive|socket)\\..*"
                        + "|com\\.mongodb\\..*|de\\.bwaldvogel\\..*|io\\.netty\\..*"));
    }

    /** Mustang writes in one package and validates in another, which the command line alone asks (ADR 0038). */
    static List<String> invoicesAreWrittenAndJudgedInOnePlaceEach(Code code) {
        var written = code.breaches(noClasses()
                .that()
                .resideOutsideOfPackages(code.root() + ".query.billing.facturx..", code.root() + ".ops.facturx..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.(mustangproject|verapdf|dom4j)\\..*|net\\.sf\\.saxon\\..*"));
        var judged = code.breaches(noClasses()
                .that()
                .resideOutsideOfPackages(code.root() + ".ops.cli..", code.root() + ".ops.facturx..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(code.root() + ".ops.facturx.."));
        return Stream.concat(written.stream(), judged.stream()).toList();
    }

    /** The embedded server is quick at these and at nothing else; a server apart must not be used otherwise either. */
    static List<String> theReadStoreIsAskedForLittle(Code code) {
        var allowed = Set.of(
                "MongoDatabase.getCollection",
                "MongoDatabase.createCollection",
                "MongoDatabase.listCollectionNames",
                "ListCollectionNamesIterable.into",
                "MongoCollection.getNamespace",
                "MongoCollection.find",
                "MongoCollection.bulkWrite",
                "MongoCollection.drop",
                "MongoCollection.deleteOne",
                "FindIterable.batchSize",
                "FindIterable.first",
                "FindIterable.iterator",
                "Filters.eq",
                "Filters.in");
        return code.breaches(noClasses().should().accessTargetWhere(where("asks the read store for more", access -> {
            var owner = access.getTargetOwner();
            boolean isTheStore = owner.getPackageName().equals("com.mongodb.client")
                    && !owner.getSimpleName().startsWith("MongoClient");
            boolean isAnOperator = owner.getPackageName().equals("com.mongodb.client.model")
                    && owner.getSimpleName().matches("Filters|Aggregates|Sorts|Projections|Updates");
            var asked = owner.getSimpleName() + "." + access.getTarget().getName();
            return (isTheStore || isAnOperator) && !allowed.contains(asked);
        })));
    }

    /** Axon's processors cannot rebuild, set aside or switch one model: events are folded by `FoldRunner` alone. */
    static List<String> eventsAreFoldedByOurLoopAlone(Code code) {
        return code.breaches(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.axonframework\\.(queryhandling|modelling\\.saga|deadline)\\..*"
                        + "|org\\.axonframework\\.config\\.(EventProcessingConfigurer|ProcessingGroup)"
                        + "|org\\.axonframework\\.eventhandling\\.(tokenstore|pooled|scheduling|replay)\\..*"
                        + "|org\\.axonframework\\.eventhandling\\.(EventHandler|ResetHandler|\\w*EventProcessor)"));
    }

    static List<String> constructorsWireEverything(Code code) {
        return code.breaches(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.beans\\.factory\\.annotation\\.(Autowired|Value)"
                        + "|jakarta\\.inject\\..*|jakarta\\.annotation\\.Resource"));
    }

    static List<String> configurationsAreCalledWiring(Code code) {
        return code.breaches(classes()
                .that()
                .areAnnotatedWith("org.springframework.context.annotation.Configuration")
                .should()
                .haveSimpleNameEndingWith("Wiring"));
    }

    static DescribedPredicate<JavaAccess<?>> where(
            String description, java.util.function.Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
