package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.ops.reads.ReadsLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class ReadsLogTest {
    private static final AccountId CHLOE = new AccountId("account-0192f0c1-2345-7abc-8def-0123456789ab");
    private static final PersonId AMINA = new PersonId("person-0192f0c1-2345-7abc-8def-0123456789ac");
    private static final PersonId BRUNO = new PersonId("person-0192f0c1-2345-7abc-8def-0123456789ad");

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    @Test
    void aLineHoldsWhoReadWhatOfWhomAndNothingThatWasSearched() throws IOException {
        var log = new ReadsLog(folder, clock);
        log.note(asked("/members/{id}", "membership-" + AMINA.value().substring(7)));
        log.note(asked("/members", "Zelda"));
        assertThat(Files.readString(only(files())))
                .contains(CHLOE.value(), AMINA.value())
                .doesNotContain("Zelda", "q=");
        assertThat(log.of(AMINA)).singleElement().satisfies(read -> {
            assertThat(read.route()).isEqualTo("GET /members/{id}");
            assertThat(read.opened()).isEqualTo("READ");
            assertThat(read.account()).isEqualTo(CHLOE.value());
        });
        assertThat(log.of(BRUNO)).isEmpty();
    }

    @Test
    void aClassThatIsOpenedIsNotedWithItsReasonTheNewestFirst() {
        var log = new ReadsLog(folder, clock);
        log.note(asked("/members/{id}", AMINA.value()), AMINA, RetentionClass.IDENTITY, "PAYROLL");
        clock.move(Duration.ofMinutes(1));
        log.note(asked("/members/{id}", AMINA.value()), AMINA, RetentionClass.CONTACT, "REQUEST");
        assertThat(log.of(AMINA))
                .extracting(read -> read.opened() + " " + read.reason())
                .containsExactly("CONTACT REQUEST", "IDENTITY PAYROLL");
    }

    @Test
    void aMonthHasAFileOfItsOwnAndTwelveAreKept() throws IOException {
        var log = new ReadsLog(folder, clock);
        for (int week = 0; week < 60; week++) {
            log.note(asked("/members/{id}", AMINA.value()));
            clock.move(Duration.ofDays(7));
        }
        assertThat(files()).hasSize(12);
        assertThat(log.of(AMINA)).hasSizeBetween(46, 53);
    }

    @Test
    void itsOwnerAloneReadsIt() throws IOException {
        new ReadsLog(folder, clock).note(asked("/members/{id}", AMINA.value()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only(files()))))
                .isEqualTo("rw-------");
    }

    @Test
    void aLineCutShortHidesNoOther() throws IOException {
        var log = new ReadsLog(folder, clock);
        log.note(asked("/members/{id}", AMINA.value()));
        Files.writeString(only(files()), "2026-01-", StandardOpenOption.APPEND);
        assertThat(log.of(AMINA)).hasSize(1);
    }

    @Test
    void whatCannotBeNotedIsNotAnswered() {
        var log = new ReadsLog(folder.resolve("gone"), clock);
        var request = asked("/members/{id}", AMINA.value());
        assertThatThrownBy(() -> log.note(request)).isInstanceOf(RuntimeException.class);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Path only(List<Path> files) {
        assertThat(files).hasSize(1);
        return files.getFirst();
    }

    private static MockHttpServletRequest asked(String route, String id) {
        var request = new MockHttpServletRequest("GET", route);
        request.setQueryString("q=Zelda");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", id));
        new Caller(CHLOE, new Caller.Credential.Screen("csrf")).isBehind(request);
        return request;
    }
}
