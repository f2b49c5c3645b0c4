package coop.alveole.query.membership.terms;

import coop.alveole.query.shared.Frame;
import java.util.List;

/** All that the page of contracts of one file shows, ready to be read. */
record TermsPage(
        Frame frame,
        String file,
        String name,
        long version,
        List<Sheet> contracts,
        List<Sheet> drafts,
        List<PeriodRow> periods,
        List<Form> forms) {
    /** One contract or one draft; {@code missing} is empty when the law has nothing more to ask. */
    record Sheet(
            String kind,
            String since,
            String statutes,
            String trialEndsOn,
            List<Fact> terms,
            List<String> missing,
            List<AmendmentRow> amendments) {}

    record Fact(String label, String value) {}

    record AmendmentRow(int number, String signedOn, String from, String statutes, List<String> changed) {}

    /** {@code href} is where its dates are corrected, empty for who may not; the inputs hold the dates as they are. */
    record PeriodRow(
            String kind, String from, String until, String startsOn, String endsOn, List<String> struck, String href) {}

    record Form(String name, String href, List<Field> fields) {}

    /** {@code label} is the key of its words; {@code type} a kind of input, or {@code words} for several lines. */
    record Field(String name, String label, String type, boolean required, String value) {}
}
