package coop.alveole.ops.bench;

import coop.alveole.query.billing.matching.Movement;
import coop.alveole.query.billing.matching.OpenItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Open invoices and movements of an invented cooperative, by their numbers alone: of ten movements, four name their invoice. */
final class InventedBank {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);
    private static final int DAYS = 365;
    private static final int CUSTOMERS_PER_ITEM = 5;
    private static final int AMOUNTS = 4_000;
    private static final List<String> TRADES =
            List.of("Menuiserie", "Librairie", "Boulangerie", "Imprimerie", "Serrurerie", "Horlogerie", "Tannerie");
    private static final List<String> PLACES = List.of("du Port", "des Halles", "du Marais", "de la Gare", "du Pont");

    private InventedBank() {}

    static List<OpenItem> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new OpenItem("invoice-" + i, number(i), customer(i), FROM.plusDays(i % DAYS), amount(i)))
                .toList();
    }

    static Map<String, String> names(int count) {
        var names = new HashMap<String, String>();
        for (int i = 0; i < count; i++) names.put(customer(i), name(i));
        return names;
    }

    /** About one invoice each: by its number, by the name of who owes it, or by its amount alone. */
    static List<Movement> movements(int count, int items) {
        return IntStream.range(0, count)
                .mapToObj(at -> {
                    int i = (int) ((long) at * items / count);
                    var label = switch (at % 10) {
                        case 0, 1, 2, 3 -> "VIR SEPA RECU /DE " + name(i) + " /MOTIF FACTURE " + number(i);
                        case 4, 5, 6 -> "VIR INST " + name(i);
                        default -> "VIREMENT RECU REF 00" + at;
                    };
                    return new Movement(FROM.plusDays(i % DAYS + 3L), amount(i), label);
                })
                .toList();
    }

    private static String number(int i) {
        return "F-2027-%05d".formatted(i + 1);
    }

    private static String customer(int i) {
        return "customer-" + i / CUSTOMERS_PER_ITEM;
    }

    private static String name(int i) {
        int who = i / CUSTOMERS_PER_ITEM;
        return TRADES.get(who % TRADES.size()) + " " + PLACES.get(who % PLACES.size()) + " "
                + Integer.toString(who, 26).replaceAll("[0-9]", "x") + "ot";
    }

    private static long amount(int i) {
        return 50_00L + i * 7L % AMOUNTS * 25;
    }
}
