package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page asks of the network: 150 kB the first time, 30 kB once the house is known. */
class PageWeightTest {
    private static final long FIRST_MAX = 150_000;
    private static final long LATER_MAX = 30_000;

    static Stream<String> pages() {
        return Stream.of("/", "/members", "/deadlines", "/actions", "/house-rules", "/people/new", "/system");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsLight(String path) {
        try (var visitor = Visitor.at(Showroom.house(), Look.DESK)) {
            var finished = new ArrayList<Request>();
            visitor.page().onRequestFinished(request -> {
                // The stream of an open page ends with it, and weighs what the house does meanwhile.
                if (!request.resourceType().equals("eventsource")) finished.add(request);
            });
            visitor.open("/sign-in");
            long door = weight(finished);
            visitor.signedIn(Showroom.ADMIN);
            finished.clear();
            visitor.open(path);
            long page = weight(finished);
            assertThat(page).as("once the house is known").isPositive().isLessThan(LATER_MAX);
            assertThat(door + page).as("the first time").isLessThan(FIRST_MAX);
        }
    }

    private static long weight(List<Request> finished) {
        // To ask a size is to hear what finishes meanwhile.
        return List.copyOf(finished).stream().mapToLong(PageWeightTest::bytes).sum();
    }

    private static long bytes(Request request) {
        var sizes = request.sizes();
        return (long) sizes.responseHeadersSize + sizes.responseBodySize;
    }
}
