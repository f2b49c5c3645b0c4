package coop.alveole.query.membership.correction;

import coop.alveole.query.consequence.ConsequencePage.Given;
import coop.alveole.query.consequence.ConsequencePage.Moved;
import coop.alveole.query.shared.Frame;
import java.util.List;

/**
 * « Ce que cela déplace » : a correction of somebody's file before it is confirmed; {@code next} is where the page goes once
 * it is, and the keys of its words say what is corrected ({@code subject}) and where the wrong date stays ({@code kept}).
 */
record CorrectionPage(
        Frame frame,
        String name,
        String next,
        String subject,
        String kept,
        String href,
        long version,
        List<Given> given,
        List<Moved> moved,
        List<String> flagsBefore,
        List<String> flagsAfter) {}
