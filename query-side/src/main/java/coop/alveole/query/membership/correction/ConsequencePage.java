package coop.alveole.query.membership.correction;

import coop.alveole.query.membership.correction.CorrectionPage.Given;
import coop.alveole.query.membership.correction.CorrectionPage.Moved;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** What follows from a form before it is confirmed: in sentences, and what moves on the file. {@code given} is sent again as it was typed. */
record ConsequencePage(
        Frame frame,
        String name,
        String verb,
        String href,
        String back,
        List<Given> given,
        List<String> sentences,
        List<Moved> moved) {}
