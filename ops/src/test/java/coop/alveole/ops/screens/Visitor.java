package coop.alveole.ops.screens;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import coop.alveole.ops.RunningHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody in front of a browser; what the browser complains of, and what it asks of another machine, is kept. */
final class Visitor implements AutoCloseable {
    static final String PASSWORD = "quatre mots bien choisis";

    private static final double TOO_LONG = 10_000;

    private static final String CUT = """
            () => {
              const wide = document.documentElement.clientWidth;
              const speaks = (it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
              const inside = (it, test) => { for (let at = it; at; at = at.parentElement) if (test(getComputedStyle(at))) return true; return false; };
              return [...document.querySelectorAll('body *')].filter(speaks).filter((it) => {
                const where = it.getBoundingClientRect();
                if (!where.width || !where.height || !it.checkVisibility()) return false;
                const tight = /hidden|clip/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1;
                if (!tight && where.right <= wide + 1 && where.left >= -1) return false;
                return !it.matches('.skip') && !inside(it, (style) => style.clipPath !== 'none' || (!tight && /auto|scroll/.test(style.overflowX)));
              }).map((it) => it.outerHTML.slice(0, 200));
            }
            """;

    private final RunningHouse house;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int pages;

    private Visitor(RunningHouse house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(TOO_LONG);
        page.onConsoleMessage(said -> {
            if (!said.type().equals("error")) return;
            // A page that answers with a refusal is one all the same; the browser calls it a failed load.
            if (said.text().contains("the server responded with a status of 4")) return;
            complaints.add(said.text());
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(house.uri("/").toString())) complaints.add("asks " + request.url());
        });
        page.onRequestFailed(request -> {
            // Whoever leaves a page, or keeps a file, ends what it was still asking for.
            if (!request.failure().equals("net::ERR_ABORTED")) complaints.add("did not get " + request.url());
        });
        page.onResponse(answer -> {
            boolean page = answer.request().resourceType().equals("document");
            if (answer.status() >= (page ? 500 : 400)) complaints.add(answer.status() + " from " + answer.url());
        });
        page.onDOMContentLoaded(_ -> pages++);
    }

    static Visitor at(RunningHouse house, Look look) {
        return new Visitor(house, Chromium.browser().newContext(look.options()));
    }

    /** Through the door, by its form. */
    Visitor signedIn(String name) {
        open("/sign-in");
        page.fill("[name=name]", name);
        page.fill("[name=password]", PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(address -> !address.endsWith("/sign-in"));
        return this;
    }

    Response open(String path) {
        return Objects.requireNonNull(page.navigate(house.uri(path).toString()));
    }

    /** How many pages have come so far. */
    int pages() {
        return pages;
    }

    /** What stands beside the screen, or is hidden by the edge of its own place. */
    List<?> cut() {
        return (List<?>) page.evaluate(CUT);
    }

    Page page() {
        return page;
    }

    /** What the console said and what was asked elsewhere since it was asked last. */
    List<String> complaints() {
        var said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        context.close();
    }
}
