package coop.alveole.query.billing.paper;

import java.util.List;
import java.util.stream.Stream;

/** An address; its country by the two letters of ISO 3166. */
public record PostalAddress(List<String> street, String postcode, String city, String country) {
    private static final int LINES = 3;

    public PostalAddress {
        street = List.copyOf(street);
        Refused.unless(
                !street.isEmpty() && street.size() <= LINES, "an address has one to three lines before its city");
        Refused.unless(!city.isBlank(), "an address has a city");
        Refused.unless(country.matches("[A-Z]{2}"), "a country has two letters");
    }

    public boolean isFrench() {
        return country.equals("FR");
    }

    List<String> written() {
        var town = (postcode + " " + city).strip();
        return Stream.concat(street.stream(), isFrench() ? Stream.of(town) : Stream.of(town, country))
                .toList();
    }
}
