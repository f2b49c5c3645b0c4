package coop.alveole.ops.screens;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** In front of what somebody sits. */
enum Look {
    DESK(1440, 900, "fr-FR", ColorScheme.LIGHT, true),
    PHONE(360, 740, "fr-FR", ColorScheme.LIGHT, true),
    NIGHT_IN_ENGLISH(1440, 900, "en-GB", ColorScheme.DARK, true),
    WITHOUT_SCRIPT(1440, 900, "fr-FR", ColorScheme.LIGHT, false);

    private final int width;
    private final int height;
    private final String language;
    private final ColorScheme scheme;
    private final boolean scripts;

    Look(int width, int height, String language, ColorScheme scheme, boolean scripts) {
        this.width = width;
        this.height = height;
        this.language = language;
        this.scheme = scheme;
        this.scripts = scripts;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(this == PHONE)
                .setJavaScriptEnabled(scripts);
    }
}
