package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/**
 * One hand in front of a screen, told what to do in the words that stand on it. What it presses and what it fills in is
 * counted; to send what was typed by Enter is to press. Every page it comes to is whole, or the journey ends there.
 */
abstract class Hand {
    private static final int TRIES = 3;
    private static final double A_WHILE = 4_000;

    private final Visitor visitor;
    private final Page page;
    private Locator place;
    private int clicks;
    private int fields;

    Hand(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.place = page.locator("body");
    }

    abstract void press(Locator what);

    abstract void write(Locator field, String value);

    abstract void choose(Locator field, String option);

    /** Where the hand starts from, which is no gesture. */
    Hand at(String path) {
        visitor.open(path);
        arrived();
        return this;
    }

    Hand follow(String link) {
        return leads(place.getByRole(AriaRole.LINK, named(link)));
    }

    Hand confirm(String button) {
        return leads(place.getByRole(AriaRole.BUTTON, named(button)));
    }

    /** Opens what is folded under those words; the next gestures are made there. */
    Hand unfold(String words) {
        var summary = there(place.locator("xpath=.//summary[normalize-space()=\"%s\"]".formatted(words)));
        clicks++;
        press(summary);
        place = summary.locator("xpath=..");
        whole();
        return this;
    }

    /** In the row, or the line, that says so: the next gesture is made there. */
    Hand in(String words) {
        place = page.locator("main :is(tr, li, article, form)")
                .filter(new FilterOptions().setHasText(words).setVisible(true));
        return this;
    }

    /** In the group of fields that is called so. */
    Hand among(String legend) {
        place = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
        return this;
    }

    Hand type(String field, String value) {
        fields++;
        write(field(field), value);
        return this;
    }

    /** The same words in every field of the form that asks for a text. */
    Hand typeEverywhere(String value) {
        for (var label : place.locator("label:has(textarea) > span").allInnerTexts()) type(label.strip(), value);
        return this;
    }

    Hand pick(String field, String option) {
        fields++;
        choose(field(field), option);
        return this;
    }

    Hand tick(String field) {
        fields++;
        press(field(field));
        return this;
    }

    Hand attach(String field, Path... files) {
        fields++;
        var there = field(field);
        page.waitForFileChooser(() -> press(there)).setFiles(files);
        return this;
    }

    Hand search(String letters) {
        fields++;
        clicks++;
        leaving(() -> {
            write(page.locator("#search"), letters);
            page.keyboard().press("Enter");
        });
        return this;
    }

    /** What a link gives to keep. */
    Path keep(String link) {
        clicks++;
        var there = there(place.getByRole(AriaRole.LINK, named(link)));
        return page.waitForDownload(() -> press(there)).path();
    }

    /** What stands on the page, once it has caught up with what was just recorded. */
    Hand reads(String... words) {
        for (int tries = 1; ; tries++)
            try {
                page.waitForCondition(
                        () -> List.of(words).stream().allMatch(said()::contains),
                        new Page.WaitForConditionOptions().setTimeout(A_WHILE));
                return this;
            } catch (TimeoutError notYet) {
                if (tries == TRIES) assertThat(said()).contains(words);
                again();
            }
    }

    String said() {
        return page.innerText("main").replaceAll("(?U)\\s+", " ");
    }

    Page page() {
        return page;
    }

    Visitor visitor() {
        return visitor;
    }

    int clicks() {
        return clicks;
    }

    int fields() {
        return fields;
    }

    private Hand leads(Locator what) {
        var there = there(what);
        clicks++;
        leaving(() -> press(there));
        return this;
    }

    private Locator field(String label) {
        return there(place.locator(
                "xpath=.//label[normalize-space(span[1])=\"%1$s\"]//*[self::input or self::select or self::textarea] | .//*[@id=//label[normalize-space()=\"%1$s\"]/@for]"
                        .formatted(label)));
    }

    /** The one thing that is seen there; whoever does not see it yet asks for the page again. */
    private Locator there(Locator sought) {
        var seen = sought.filter(new FilterOptions().setVisible(true));
        for (int tries = 1; ; tries++)
            try {
                seen.waitFor(new WaitForOptions().setTimeout(A_WHILE));
                return seen;
            } catch (TimeoutError notYet) {
                if (tries == TRIES)
                    throw new AssertionError(
                            "%s is not seen on %s, which says: %s".formatted(sought, page.url(), said()));
                again();
            }
    }

    private void again() {
        page.reload();
        arrived();
    }

    private void leaving(Runnable press) {
        int before = visitor.pages();
        press.run();
        page.waitForCondition(() -> visitor.pages() > before);
        page.waitForLoadState();
        arrived();
    }

    private void arrived() {
        place = page.locator("body");
        whole();
    }

    private void whole() {
        assertThat(visitor.cut()).as("what is cut on %s", page.url()).isEmpty();
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words).setExact(true);
    }
}
