package coop.alveole.query.print;

import static coop.alveole.domain.shared.RequestRule.PRINTS_UNDER_WAY;

import com.openhtmltopdf.util.XRLog;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints facts by one of our templates: two at a time, each for a while (security §7). */
@Component
public final class Printer {
    private static final int AT_A_TIME = 2;
    private static final long WAIT_SECONDS = 10;
    private static final long LIMIT_SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    public Printer() {
        // What it would say holds words of the documents.
        XRLog.setLoggingEnabled(false);
        var ours = new ClassLoaderTemplateResolver(Printer.class.getClassLoader());
        ours.setPrefix("documents/");
        ours.setSuffix(".html");
        ours.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(ours);
    }

    public byte[] print(Print asked) {
        return print(asked, Beside.NOTHING);
    }

    public byte[] print(Print asked, Beside beside) {
        var words = new Context(Locale.FRENCH);
        words.setVariable("page", asked.page());
        words.setVariable("title", asked.title());
        return within(KnownToXml.of(templates.process(asked.template(), words)), asked.title(), asked.day(), beside);
    }

    /** A page that is written already, by one of our templates. */
    public byte[] print(String xhtml, String title, LocalDate day) {
        return within(KnownToXml.of(xhtml), title, day, Beside.NOTHING);
    }

    /** The library cannot be stopped: what takes too long keeps its place until it ends, and nobody waits for it. */
    private byte[] within(String xhtml, String title, LocalDate day, Beside beside) {
        takePlace();
        var work = new FutureTask<>(() -> {
            try {
                return PdfPages.of(xhtml, title, day, beside);
            } finally {
                places.release();
            }
        });
        var hand = Thread.ofPlatform().daemon().name("print").unstarted(work);
        // The metadata are written by the JDK's own, which is then found at once: not by Saxon, which invoices bring.
        hand.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        hand.start();
        try {
            return work.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            throw new RuleBroken(PRINTS_UNDER_WAY, "");
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a page of ours cannot be printed: " + title, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleBroken(PRINTS_UNDER_WAY, "");
        }
    }

    private void takePlace() {
        try {
            PRINTS_UNDER_WAY.require(places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS), "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleBroken(PRINTS_UNDER_WAY, "");
        }
    }
}
