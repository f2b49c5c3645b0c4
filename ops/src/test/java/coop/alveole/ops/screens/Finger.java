package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Taps on a narrow screen; what it taps is at least as large as WCAG 2.5.8 asks, or a link within a sentence. */
final class Finger extends Hand {
    private static final double TARGET_MIN = 24;

    /** Measured in one go: an open page may be drawn again between two questions. A link within a sentence has no least side. */
    private static final String SIDE = """
            it => {
              const sentence = it.tagName === 'A' && getComputedStyle(it).display === 'inline'
                  && it.parentElement.textContent.trim() !== it.textContent.trim();
              const target = (it.closest('label') ?? it).getBoundingClientRect();
              return sentence ? Infinity : Math.min(target.width, target.height);
            }
            """;

    Finger(Visitor visitor) {
        super(visitor);
    }

    @Override
    void press(Locator what) {
        assertThat(side(what)).as("%s on %s", what, page().url()).isGreaterThanOrEqualTo(TARGET_MIN);
        what.tap();
    }

    /** What was drawn again at that very moment has no side: what stands there now is measured. */
    private static double side(Locator what) {
        double side = measured(what);
        return side > 0 ? side : measured(what);
    }

    private static double measured(Locator what) {
        return ((Number) what.evaluate(SIDE)).doubleValue();
    }

    @Override
    void write(Locator field, String value) {
        field.tap();
        field.fill(value);
    }

    @Override
    void choose(Locator field, String option) {
        field.selectOption(new SelectOption().setLabel(option));
    }
}
