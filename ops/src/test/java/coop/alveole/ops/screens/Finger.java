package coop.alveole.ops.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Taps on a narrow screen; what it taps is at least as large as WCAG 2.5.8 asks, or a link within a sentence. */
final class Finger extends Hand {
    private static final double TARGET_MIN = 24;

    Finger(Visitor visitor) {
        super(visitor);
    }

    @Override
    void press(Locator what) {
        if (!(boolean)
                what.evaluate(
                        "it => it.tagName === 'A' && getComputedStyle(it).display === 'inline' && it.parentElement.textContent.trim() !== it.textContent.trim()")) {
            var target = what.locator("xpath=ancestor-or-self::label | self::*")
                    .first()
                    .boundingBox();
            assertThat(Math.min(target.width, target.height))
                    .as("%s on %s", what, page().url())
                    .isGreaterThanOrEqualTo(TARGET_MIN);
        }
        what.tap();
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
