package coop.alveole.ops.screens;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Goes from one thing to the next with the keyboard alone, and sees at each where it is. */
final class Keys extends Hand {
    private static final int STEPS_MAX = 300;

    /**
     * Where what is sought lies from here; what has the focus can be seen, and is not under anything. Of a tall field the
     * browser shows the line that is typed in, so that its middle may still be below the window.
     */
    private static final String WHERE = """
            (sought) => {
              const here = document.activeElement;
              if (!sought.isConnected) return 'shown anew';
              if (here === document.body) return 'after';
              const at = here.getBoundingClientRect();
              const style = getComputedStyle(here);
              const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
              const middle = at.top + Math.min(at.height, 100) / 2;
              const top = document.elementFromPoint(at.left + Math.min(at.width, 400) / 2, Math.min(middle, innerHeight - 2));
              const above = top && (here.contains(top) || top.contains(here));
              if (here.id !== 'content' && !(marked && above)) return `lost at ${marked} ${top?.outerHTML.slice(0, 80)} ${here.outerHTML.slice(0, 200)}`;
              if (here === sought) return 'here';
              if (here.matches('.skip') && document.getElementById('content').contains(sought)) return 'past the menu';
              return here.compareDocumentPosition(sought) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before';
            }
            """;

    private static final String OPTIONS_AWAY = """
            (select, words) => [...select.options].findIndex((option) => option.text.trim() === words) - select.selectedIndex
            """;

    Keys(Visitor visitor) {
        super(visitor);
    }

    @Override
    void press(Locator what) {
        reach(what);
        keyboard().press("checkbox".equals(what.getAttribute("type")) ? "Space" : "Enter");
    }

    @Override
    void write(Locator field, String value) {
        reach(field);
        if ("date".equals(field.getAttribute("type"))) writeDay(field, LocalDate.parse(value));
        else {
            keyboard().press("Control+A");
            keyboard().type(value);
        }
    }

    /** The browser asks for the day or for the month first, as the machine is set. */
    private void writeDay(Locator field, LocalDate day) {
        keyboard().type(DateTimeFormatter.ofPattern("ddMMyyyy").format(day));
        if (field.inputValue().equals(day.toString())) return;
        for (int parts = 0; parts < 3; parts++) keyboard().press("ArrowLeft");
        keyboard().type(DateTimeFormatter.ofPattern("MMddyyyy").format(day));
        if (!field.inputValue().equals(day.toString())) throw new AssertionError("typed " + field.inputValue());
    }

    @Override
    void choose(Locator field, String option) {
        reach(field);
        int away = ((Number) field.evaluate(OPTIONS_AWAY, option)).intValue();
        for (int steps = 0; steps < Math.abs(away); steps++) keyboard().press(away > 0 ? "ArrowDown" : "ArrowUp");
    }

    private void reach(Locator what) {
        var sought = what.elementHandle();
        for (int steps = 0; steps < STEPS_MAX; steps++)
            switch (where(sought)) {
                case "here" -> {
                    return;
                }
                case "shown anew" -> sought = what.elementHandle();
                case "past the menu" -> keyboard().press("Enter");
                case "after" -> keyboard().press("Tab");
                case "before" -> keyboard().press("Shift+Tab");
                case String lost -> throw new AssertionError(lost + " on " + page().url());
            }
        throw new AssertionError("the keyboard does not reach " + what + " on " + page().url());
    }

    private static String where(ElementHandle sought) {
        return (String) sought.evaluate(WHERE);
    }

    private Keyboard keyboard() {
        return page().keyboard();
    }
}
