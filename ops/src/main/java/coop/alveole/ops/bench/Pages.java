package coop.alveole.ops.bench;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.shared.MembershipId;
import java.lang.reflect.Parameter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Every page that its address alone opens, and those of one person, each asked by turns of a house of ten years and of a
 * house of one; beside a fixed loop of the processor.
 */
final class Pages {
    private static final double AIM_MILLIS = 100;
    private static final double P99 = 0.99;
    /** Who reads of everybody; a page that only opens one's own is left out. */
    private static final List<Role> OF_THE_HOUSE =
            List.of(Role.ADMIN_TEAM, Role.CO_MANAGER, Role.ACCOUNTANT, Role.AUDITOR, Role.ACCESS_MANAGER);

    /** Only what was just asked leads there: by its address alone it sends home. */
    private static final String OF_A_MOMENT = "/consequences";

    private static final int HASHED = 1 << 20;

    private record Page(String path, Role reader) {}

    private final Pattern addresses;
    private final BenchHouse decade;
    private final BenchHouse year;
    private final Scale scale;

    Pages(Pattern addresses, BenchHouse decade, BenchHouse year, Scale scale) {
        this.addresses = addresses;
        this.decade = decade;
        this.year = year;
        this.scale = scale;
    }

    void measure(Table table) throws Exception {
        var pages = pages();
        for (var page : pages) warm(page);
        for (var page : pages) {
            var old = new ArrayList<Double>();
            var young = new ArrayList<Double>();
            var loop = new ArrayList<Double>();
            for (int i = 0; i < scale.requests(); i++) {
                int number = i % scale.people();
                old.add(millis(decade, page, number));
                young.add(millis(year, page, number));
                loop.add(loopMillis());
            }
            double p99 = Figures.quantile(old, P99);
            table.add(new Row(
                    "`" + page.path().replace("%s", "…") + "`",
                    p99,
                    Row.millis(p99) + " (p50 " + Row.millis(Figures.median(old)) + ")",
                    "one year: " + Row.millis(Figures.quantile(young, P99)) + "; loop: "
                            + Row.millis(Figures.quantile(loop, P99)),
                    Row.times(Figures.median(old) / Figures.median(young)),
                    "≤ 100 ms",
                    Row.atMost(AIM_MILLIS, p99)));
        }
    }

    /** All of them before any is measured: a house that has been open since this morning compiles nothing any more. */
    private void warm(Page page) throws Exception {
        for (int i = 0; i < scale.requests() / 2; i++) {
            millis(decade, page, i % scale.people());
            millis(year, page, i % scale.people());
        }
    }

    private static double millis(BenchHouse house, Page page, int number) throws Exception {
        var path = page.path().formatted(InventedLives.membership(number));
        long started = System.nanoTime();
        house.open(page.reader(), path);
        return Figures.millisSince(started);
    }

    private static double loopMillis() throws NoSuchAlgorithmException {
        long started = System.nanoTime();
        MessageDigest.getInstance("SHA-256").digest(new byte[HASHED]);
        return Figures.millisSince(started);
    }

    private List<Page> pages() {
        return decade.handlers().getHandlerMethods().entrySet().stream()
                .flatMap(Pages::addresses)
                .filter(page -> !page.path().equals(OF_A_MOMENT)
                        && addresses.matcher(page.path()).matches())
                .sorted(Comparator.comparing(Page::path))
                .toList();
    }

    private static Stream<Page> addresses(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        var handler = entry.getValue();
        var allowed = handler.getMethodAnnotation(Allowed.class);
        if (allowed == null || allowed.value() == Access.ANYONE || !isAPage(entry.getKey(), handler))
            return Stream.empty();
        return OF_THE_HOUSE.stream().filter(allowed.value().roles()::contains).findFirst().stream()
                .flatMap(reader -> entry.getKey().getPatternValues().stream()
                        .map(path -> new Page(path.replace("{id}", "%s"), reader)));
    }

    private static boolean isAPage(RequestMappingInfo mapping, HandlerMethod handler) {
        return handler.getMethod().getReturnType() == ModelAndView.class
                && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && Arrays.stream(handler.getMethod().getParameters()).allMatch(Pages::isKnown);
    }

    /** Of the object of a page we only know members; what else it must be told we do not. */
    private static boolean isKnown(Parameter parameter) {
        var asked = parameter.getAnnotation(RequestParam.class);
        if (asked != null) return !asked.required() || !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        return parameter.getAnnotation(PathVariable.class) == null || parameter.getType() == MembershipId.class;
    }
}
