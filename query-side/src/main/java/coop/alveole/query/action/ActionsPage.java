package coop.alveole.query.action;

import coop.alveole.query.action.ActionList.Line;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Actions », ready to be read; {@code addressees} are those of an action about nobody, where one may be noted. */
record ActionsPage(
        Frame frame, String address, Asked asked, Choices choices, ListPage<Line> list, List<Option> addressees) {
    /** As it was asked, so that the form says it again. */
    record Asked(String whose, String territory, String desk, String state, String membership) {}

    record Choices(
            List<String> whose, List<String> desks, List<String> states, List<String> putOffs, List<String> drops) {}

    record Row(
            String id,
            String what,
            String href,
            String name,
            String territory,
            String dueOn,
            String tone,
            String addressed,
            List<String> state,
            List<Form> forms) {}

    /** What may be done about it now: a form posting to a command. */
    record Form(String verb, List<String> fields, List<Option> addressees) {}
}
