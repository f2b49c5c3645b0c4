package coop.alveole.query.list.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.RequestRule;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.query.print.Printer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;

class SheetConverterTest {
    private static final Sheet EMPTY = new Sheet(
            "members",
            "annuaire-2026-11-27",
            "Annuaire",
            LocalDate.of(2026, 11, 27),
            List.of(),
            Map.of(),
            List.of(),
            List.of());

    private final SheetConverter converter = new SheetConverter(new ExportPlaces(50), new Printer());

    private record Message(OutputStream body, HttpHeaders headers) implements HttpOutputMessage {
        @Override
        public OutputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Test
    void aFileIsNamedAfterItsListAndItsDay() throws IOException {
        for (var format : SheetFormat.values()) {
            var message = new Message(new ByteArrayOutputStream(), new HttpHeaders());
            converter.write(EMPTY, format.type(), message);
            assertThat(message.headers().getContentType()).isEqualTo(format.type());
            assertThat(message.headers().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                    .isEqualTo("attachment; filename=\"annuaire-2026-11-27." + format.suffix() + "\"");
        }
    }

    @Test
    void fourAreWrittenAtATimeAndTheFifthIsToldSoBeforeAnythingIsWritten() throws Exception {
        var started = new CountDownLatch(4);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var four = Stream.generate(() -> threads.submit(() -> {
                        converter.write(EMPTY, SheetFormat.CSV.type(), held(started, go));
                        return null;
                    }))
                    .limit(4)
                    .toList();
            started.await();
            var fifth = new ByteArrayOutputStream();
            assertThatThrownBy(
                            () -> converter.write(EMPTY, SheetFormat.CSV.type(), new Message(fifth, new HttpHeaders())))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refused -> assertThat(refused.rule()).isEqualTo(RequestRule.EXPORTS_UNDER_WAY));
            assertThat(fifth.size()).isZero();
            go.countDown();
            for (var each : four) each.get();
        }
        converter.write(EMPTY, SheetFormat.CSV.type(), new Message(new ByteArrayOutputStream(), new HttpHeaders()));
    }

    /** Waits at its first byte. */
    private static Message held(CountDownLatch started, CountDownLatch go) {
        return new Message(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        started.countDown();
                        try {
                            go.await();
                        } catch (InterruptedException stopped) {
                            Thread.currentThread().interrupt();
                        }
                    }
                },
                new HttpHeaders());
    }
}
