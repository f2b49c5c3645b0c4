package coop.alveole.ops.seed;

import java.time.LocalDate;
import java.util.List;

/** Where an invented person lives and was born: the same for the same name, in streets that no such town has. */
record InventedPlaces(String street, String postcode, String city, LocalDate bornOn, String bornIn) {
    private static final List<String> STREETS =
            List.of("rue du Rucher-Imaginaire", "allée des Alvéoles", "impasse du Miel-Fictif", "quai de l'Exemple");
    private static final List<String> TOWNS = List.of("37000 Tours", "45000 Orléans", "41000 Blois", "18000 Bourges");
    private static final LocalDate ELDEST = LocalDate.of(1964, 3, 1);
    private static final int DAYS_OF_BIRTH = 12_000;
    private static final int HOUSES = 80;
    private static final int DIGITS_OF_A_POSTCODE = 5;

    static InventedPlaces of(String name) {
        int chance = Math.floorMod(name.hashCode(), 1 << 20);
        var town = TOWNS.get(chance % TOWNS.size());
        var birthplace = TOWNS.get(chance / 3 % TOWNS.size());
        return new InventedPlaces(
                (1 + chance % HOUSES) + " " + STREETS.get(chance / 7 % STREETS.size()),
                town.substring(0, DIGITS_OF_A_POSTCODE),
                town.substring(DIGITS_OF_A_POSTCODE + 1),
                ELDEST.plusDays(chance % DAYS_OF_BIRTH),
                birthplace.substring(DIGITS_OF_A_POSTCODE + 1));
    }
}
