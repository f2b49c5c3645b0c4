package coop.alveole.ops.screens;

import com.microsoft.playwright.Page;

/** One hand at a desk: what it presses and what it fills in is counted. To send what was typed by Enter is to press. */
final class Hand {
    private final Page page;
    private int clicks;
    private int fields;

    Hand(Page page) {
        this.page = page;
    }

    void press(String what) {
        clicks++;
        page.click(what);
        page.waitForLoadState();
    }

    void fill(String field, String value) {
        fields++;
        page.fill(field, value);
    }

    void send(String field) {
        clicks++;
        page.press(field, "Enter");
        page.waitForLoadState();
    }

    int clicks() {
        return clicks;
    }

    int fields() {
        return fields;
    }
}
