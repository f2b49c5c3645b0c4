package coop.alveole.query.billing.paper;

/** The numbers of a company, each empty where it has none. */
public record CompanyNumbers(String siren, String siret, String vatNumber) {
    public static final CompanyNumbers NONE = new CompanyNumbers("", "", "");

    public CompanyNumbers {
        Refused.unless(siren.isEmpty() || siren.matches("\\d{9}"), "no SIREN:", siren);
        Refused.unless(
                siret.isEmpty() || (siret.matches("\\d{14}") && siret.startsWith(siren) && !siren.isEmpty()),
                "no SIRET of",
                siren,
                ":",
                siret);
    }
}
