package coop.alveole.ops.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Points at things and clicks. */
final class Pointer extends Hand {
    Pointer(Visitor visitor) {
        super(visitor);
    }

    @Override
    void press(Locator what) {
        what.click();
    }

    @Override
    void write(Locator field, String value) {
        field.fill(value);
    }

    @Override
    void choose(Locator field, String option) {
        field.selectOption(new SelectOption().setLabel(option));
    }
}
