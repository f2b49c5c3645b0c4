package coop.alveole.query.action;

import static coop.alveole.query.shared.Question.names;

import coop.alveole.domain.action.ActionEvent.DropReason;
import coop.alveole.domain.action.ActionEvent.PutOffReason;
import coop.alveole.domain.shared.Desk;
import coop.alveole.query.action.ActionFilter.Whose;
import coop.alveole.query.action.ActionList.Line;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Actions », ready to be read; {@code addressees} are those of an action about nobody, where one may be noted. */
public record ActionsPage(
        Frame frame, String address, Asked asked, Choices choices, ListPage<Line> list, List<Option> addressees) {
    /** As it was asked, so that the form says it again. */
    public record Asked(String whose, String territory, String desk, String state, String membership) {}

    public record Choices(
            List<String> whose, List<String> desks, List<String> states, List<String> putOffs, List<String> drops) {
        public static Choices all() {
            return new Choices(
                    names(Whose.values()),
                    names(Desk.values()),
                    names(State.values()),
                    names(PutOffReason.values()),
                    names(DropReason.values()));
        }
    }

    public record Row(
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
    public record Form(String verb, List<String> fields, List<Option> addressees) {}
}
