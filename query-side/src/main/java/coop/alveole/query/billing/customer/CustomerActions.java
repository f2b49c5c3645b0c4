package coop.alveole.query.billing.customer;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.billing.customer.ChorusPro.Commitment;
import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Fixed;
import coop.alveole.query.membership.parts.Action.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which facts about a customer a page proposes to record. */
record CustomerActions(CustomerView view, List<Option> own, List<Option> others) {
    static final String CUSTOMERS = "/api/v1/customers";

    /** Whoever holds one of the activities that know it. */
    List<Action> managing() {
        if (own.isEmpty()) return List.of();
        var actions = new ArrayList<Action>();
        actions.add(ofOne(
                "add-contact",
                text("contactName"),
                optionalText("contactRole"),
                optionalText("email"),
                optionalText("phone")));
        actions.addAll(withdrawal("withdraw-contact", "contact", contacts()));
        actions.add(ofOne(
                "add-delivery-address",
                text("name"),
                text("street"),
                text("postcode"),
                text("city"),
                optionalText("country")));
        actions.addAll(withdrawal("withdraw-delivery-address", "address", addresses()));
        actions.add(ofOne("note", words("note")));
        actions.add(verb("rename", text("name"), day("renamedOn")));
        actions.add(
                verb("move", text("street"), text("postcode"), text("city"), optionalText("country"), day("movedOn")));
        actions.addAll(ofItsKind());
        return List.copyOf(actions);
    }

    /** Whoever answers for the customers of the house. */
    List<Action> overseeing(List<Option> customers, List<Option> members, List<Option> related) {
        var actions = new ArrayList<Action>();
        if (!customers.isEmpty()) actions.add(verb("merge", pick("merged", customers)));
        actions.add(verb("mark-related", pick("membershipId", members)));
        if (!related.isEmpty()) actions.add(verb("mark-unrelated", pick("membershipId", related)));
        return List.copyOf(actions);
    }

    private List<Action> ofItsKind() {
        if (view.kind() == CustomerKind.PRIVATE)
            return List.of(verb("reach-at", optionalText("email"), optionalText("phone")));
        var actions = new ArrayList<Action>();
        actions.add(
                verb("correct-registration", optionalText("siren"), optionalText("siret"), optionalText("vatNumber")));
        if (view.kind() == CustomerKind.PUBLIC_BODY)
            actions.add(verb(
                    "describe-chorus-pro", optionalText("serviceCode"), choice("commitment", Commitment.values())));
        if (!others.isEmpty()) actions.add(verb("link-activity", pick("activityId", others)));
        return actions;
    }

    private List<Option> contacts() {
        return view.contacts().stream()
                .filter(contact -> contact.customerId().value().equals(view.id())
                        && isOwn(contact.activityId().value()))
                .map(contact -> new Option(
                        Integer.toString(contact.contact()),
                        OpenedWords.orErased(contact.name()).text()))
                .toList();
    }

    private List<Option> addresses() {
        return view.deliveryAddresses().stream()
                .filter(address -> address.customerId().value().equals(view.id())
                        && isOwn(address.activityId().value()))
                .map(address -> new Option(
                        Integer.toString(address.number()),
                        OpenedWords.orErased(address.name()).text()))
                .toList();
    }

    private boolean isOwn(String activity) {
        return own.stream().anyMatch(option -> option.value().equals(activity));
    }

    private List<Action> withdrawal(String verb, String field, List<Option> options) {
        return options.isEmpty() ? List.of() : List.of(verb(verb, pick(field, options)));
    }

    /** For one of the activities: where there is only one, it is not asked. */
    private Action ofOne(String verb, Field... fields) {
        if (own.size() == 1)
            return new Action(
                    verb + "-customer",
                    address(verb),
                    List.of(new Fixed("activityId", own.getFirst().value())),
                    List.of(fields));
        return verb(
                verb,
                Stream.concat(Stream.of(pick("activityId", own)), Stream.of(fields))
                        .toArray(Field[]::new));
    }

    private Action verb(String verb, Field... fields) {
        return new Action(verb + "-customer", address(verb), List.of(), List.of(fields));
    }

    private String address(String verb) {
        return CUSTOMERS + "/" + view.id() + "/" + verb;
    }
}
