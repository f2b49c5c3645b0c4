package coop.alveole.ops.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe has against a page: each rule that is broken, that of 24 px for what is pressed among them, and by what. */
final class Axe {
    /** Only what is broken is told at length: most of the time goes into telling what is not. */
    private static final String RUN = """
            async () => (await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations
                .map(rule => rule.id + ' at ' + rule.nodes.map(node => node.html).join(' '))
            """;

    private Axe() {}

    static List<?> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<?>) page.evaluate(RUN);
    }
}
