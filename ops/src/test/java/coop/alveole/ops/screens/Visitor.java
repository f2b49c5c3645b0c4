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

    private final RunningHouse house;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(RunningHouse house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = context.newPage();
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
