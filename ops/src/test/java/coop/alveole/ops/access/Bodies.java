package coop.alveole.ops.access;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.access.Attackers.Target;
import coop.alveole.ops.access.Endpoints.Endpoint;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How each endpoint is addressed and what each command is sent; one without a body here fails, not to go unattacked. */
record Bodies(Attackers all) {
    private static final Map<String, String> ALL = Stream.of(
                    HouseBodies.ALL,
                    MoneyBodies.decided(HouseBodies.DECIDED),
                    MembershipBodies.ALL,
                    ContractBodies.ALL,
                    OrganisationBodies.ALL,
                    WorkBodies.ALL,
                    CustomerBodies.ALL,
                    SaleBodies.ALL,
                    QuoteBodies.ALL,
                    DocumentBodies.ALL)
            .flatMap(each -> each.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    String of(Endpoint endpoint) {
        return Objects.requireNonNull(ALL.get(endpoint.path()), "no body to attack " + endpoint.path() + " with")
                .replace("membership-OWN", all.own().value())
                .replace("COLLEAGUE", all.internals().colleague())
                .replace("ACTIVITY", all.activity())
                .replace("PAYMENT", all.sales().payment(Target.OWN).value())
                .replace("CUSTOMER", all.sales().ownCustomer().value())
                .replace("SOLD", all.sales().invoice(Target.OWN).value())
                .replace("ADVISOR", all.advisor())
                .replace("OWN", all.own().personId().value())
                .replace("ANY", UUID.randomUUID().toString());
    }

    String path(Endpoint endpoint, Target target) {
        if (isOfAnAccount(endpoint)) {
            var id = target == Target.UNKNOWN
                    ? "account-" + UUID.randomUUID()
                    : all.account().value();
            return endpoint.path().replace("{id}", id);
        }
        if (endpoint.path().contains("/actions/{id}"))
            return endpoint.path().replace("{id}", all.action(target).value());
        if (endpoint.path().contains("/customers/{id}"))
            return endpoint.path().replace("{id}", all.sales().customer(target).value());
        if (endpoint.path().contains("/quotes/{id}"))
            return endpoint.path().replace("{id}", all.sales().quote(target).value());
        if (endpoint.path().contains("/payments/{id}"))
            return endpoint.path().replace("{id}", all.sales().payment(target).value());
        if (endpoint.path().contains("/internal-invoices/{id}"))
            return endpoint.path().replace("{id}", all.internals().of(endpoint.access(), target));
        if (endpoint.path().contains("/invoices/{id}"))
            return endpoint.path()
                    .replace("{id}", all.sales().invoice(target).value())
                    .replace("{number}", "1");
        if (endpoint.path().contains("/purchases/{id}"))
            return endpoint.path().replace("{id}", all.sales().purchase(target).value());
        var membership = switch (target) {
            case OWN -> all.own();
            case OTHER -> all.other();
            case UNKNOWN -> new MembershipId("membership-" + UUID.randomUUID());
        };
        boolean person = endpoint.path().contains("/people/");
        return endpoint.path()
                .replace("{id}", person ? membership.personId().value() : membership.value())
                .replace("{assembly}", all.assembly().value())
                .replace("{attachment}", all.attachment(target))
                .replace("{paper}", all.paper())
                .replace("{batch}", "letters-" + UUID.randomUUID())
                .replace("{activity}", all.activity())
                .replace("{files}", all.imported())
                .replace("{operation}", all.imported())
                .replace("{keeper}", "keeper-" + UUID.randomUUID())
                .replace("{run}", all.run().value())
                .replace("{deadline}", "deadline-" + membership + "-RETENTION_OF_CANDIDATE-2026-01-08")
                .replace("{document}", "document-" + UUID.randomUUID())
                .replace("{month}", "2024-03")
                .replace("{account}", all.sales().bank().account())
                .replace("{day}", all.sales().bank().day())
                .replace("{line}", "1")
                .replace("{earmark}", "1")
                .replace("{slip}", all.sales().slip().value())
                .replace("{format}", "xlsx")
                .replace("{number}", Integer.toString(all.sales().batch()))
                .replace("{kind}", "SALES")
                .replace("{version}", "0");
    }

    static boolean isOfAnAccount(Endpoint endpoint) {
        return endpoint.path().contains("/accounts/{id}");
    }
}
