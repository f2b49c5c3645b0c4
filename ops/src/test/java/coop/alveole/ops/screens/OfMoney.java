package coop.alveole.ops.screens;

import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Screens of what comes in: a cheque that was handed in, a file of the bank of which a line waits. */
final class OfMoney {
    private static final Pattern CUSTOMER = Pattern.compile("customer-[0-9a-f-]{36}");
    private static final Pattern BANK_DAY = Pattern.compile("bankday-[0-9a-f-]{36}");

    private OfMoney() {}

    static Stream<Shown> all(RunningHouse house, LocalDate today) {
        var team = house.adminToken();
        var customer = first(CUSTOMER, house.get(team, "/api/v1/customers").body());
        var cheque = RunningHouse.id(house.post(
                team,
                "/api/v1/payments",
                "{\"customerId\":\"%s\",\"amountCents\":15000,\"paidOn\":\"%s\",\"means\":\"CHEQUE\"}"
                        .formatted(customer, today)));
        var slip = RunningHouse.id(house.post(
                team, "/api/v1/deposit-slips", "{\"means\":\"CHEQUE\",\"payments\":[\"%s\"]}".formatted(cheque)));
        var line = received(house, team, today);
        return Stream.of(
                of("encaissements", "/payments"),
                of("un-encaissement", "/payments/" + cheque),
                of("encaisser", "/payments/new"),
                of("remises-en-banque", "/deposit-slips"),
                of("une-remise-en-banque", "/deposit-slips/" + slip),
                of("banque", "/bank"),
                of("une-ligne-de-banque", "/bank/" + line + "/1"),
                of("a-identifier", "/suspense"));
    }

    private static String received(RunningHouse house, String team, LocalDate today) {
        var account = RunningHouse.id(house.post(team, "/api/v1/bank-accounts", "{\"name\":\"Compte courant\"}"));
        new Multipart()
                .file("releve.csv", "Date;Libellé;Montant\n%s;VIREMENT RECU;120,00\n".formatted(today))
                .to(house, team, "/api/v1/bank-accounts/" + account + "/statements");
        return first(
                BANK_DAY,
                house.get(team, house.upToDate("/api/v1/bank-lines?standing=WAITING"))
                        .body());
    }

    private static Shown of(String name, String path) {
        return new Shown(name, Showroom.ADMIN, path, visitor -> visitor.open(path));
    }

    private static String first(Pattern id, String body) {
        var found = id.matcher(body);
        if (!found.find()) throw new AssertionError("nothing in " + body);
        return found.group();
    }
}
