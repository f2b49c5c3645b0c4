package coop.alveole.ops.access;

import java.util.Map;

/** What to send to each command about an invoice or a payment. */
final class SaleBodies {
    private static final String INVOICES = "/api/v1/invoices";
    private static final String OURS = INVOICES + "/{id}/";
    private static final String PAYMENTS = "/api/v1/payments";
    private static final String LINES = "\"lines\":[{\"label\":\"Conseil\",\"unitPriceCents\":10000}]}";

    private static final String BANK_LINE = "/api/v1/bank-days/{day}/lines/{line}/";
    private static final String PURCHASES = "/api/v1/purchases";
    private static final String INTERNALS = "/api/v1/internal-invoices";
    private static final String SHARE = "\"invoiceId\":\"SOLD\",\"place\":1,\"introducerId\":\"COLLEAGUE\"";
    private static final String BOUGHT = "{\"kind\":\"SUBCONTRACTING\",\"invoiceId\":\"SOLD\",\"netCents\":10000,"
            + "\"supplier\":\"Atelier voisin\",\"boughtOn\":\"2024-03-08\"}";

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry(
                    INVOICES,
                    "{\"activityId\":\"ACTIVITY\",\"customerId\":\"CUSTOMER\",\"suppliedOn\":\"2024-03-08\"," + LINES),
            Map.entry(OURS + "revise", "{\"customerId\":\"CUSTOMER\",\"suppliedOn\":\"2024-03-08\"," + LINES),
            Map.entry(OURS + "discard", "{}"),
            Map.entry(OURS + "submit", "{}"),
            Map.entry(OURS + "return", "{\"comment\":\"Date à revoir\"}"),
            Map.entry(OURS + "validate", "{}"),
            Map.entry(OURS + "validate-own", "{}"),
            Map.entry(OURS + "redo", "{}"),
            Map.entry(OURS + "validate-without-contract", "{\"motive\":\"Chantier commencé\"}"),
            Map.entry(OURS + "send", "{}"),
            Map.entry(OURS + "dispute", "{\"motive\":\"Malfaçon\"}"),
            Map.entry(OURS + "settle-dispute", "{}"),
            Map.entry(OURS + "write-off", "{\"motive\":\"Liquidation\"}"),
            Map.entry(OURS + "credit", "{}"),
            Map.entry(OURS + "remind", "{}"),
            Map.entry(OURS + "remind-own", "{}"),
            Map.entry(OURS + "formal-notice", "{}"),
            Map.entry(OURS + "hold-reminders", "{\"reason\":\"Il paie vendredi\"}"),
            Map.entry(OURS + "release-reminders", "{}"),
            Map.entry("/api/v1/entry-exports", "{\"from\":\"2024-03-01\",\"to\":\"2024-03-31\"}"),
            Map.entry(
                    "/api/v1/chart-of-accounts/choose-codes",
                    "{\"codes\":[{\"use\":\"house/CUSTOMERS\",\"code\":\"411100\"}],\"validFrom\":\"2024-03-08\"}"),
            Map.entry(
                    "/api/v1/chart-of-accounts/choose-format",
                    "{\"flavour\":\"CIEL\",\"encoding\":\"UTF_8\",\"auxiliaries\":\"NONE\",\"validFrom\":\"2024-03-08\"}"),
            Map.entry(
                    "/api/v1/opening/accept-difference",
                    "{\"activityId\":\"ACTIVITY\",\"figure\":\"BALANCE\",\"there\":100,\"here\":200,\"motive\":\"Arrondi\"}"),
            Map.entry(
                    "/api/v1/invoice-series/continue",
                    "{\"prefix\":\"F\",\"lastPlace\":412,\"lastIssuedOn\":\"2024-04-02\"}"),
            Map.entry(
                    PAYMENTS,
                    "{\"customerId\":\"CUSTOMER\",\"amountCents\":10000,\"paidOn\":\"2024-04-02\",\"means\":\"TRANSFER\"}"),
            Map.entry(
                    INTERNALS,
                    "{\"makerId\":\"ACTIVITY\",\"receiverId\":\"COLLEAGUE\",\"netCents\":100,\"label\":\"Maquette\","
                            + "\"suppliedOn\":\"2024-03-08\"}"),
            Map.entry("/api/v1/introducer-shares/accept", "{" + SHARE + "}"),
            Map.entry("/api/v1/introducer-shares/refuse", "{" + SHARE + ",\"motive\":\"Il n'a rien apporté\"}"),
            Map.entry(INTERNALS + "/{id}/accept", "{}"),
            Map.entry(INTERNALS + "/{id}/refuse", "{\"motive\":\"Rien n'est rendu\"}"),
            Map.entry(INTERNALS + "/{id}/withdraw", "{}"),
            Map.entry(INTERNALS + "/{id}/reverse", "{\"motive\":\"Erreur\"}"),
            Map.entry(PURCHASES, BOUGHT),
            Map.entry(PURCHASES + "/{id}/correct", BOUGHT),
            Map.entry(PURCHASES + "/{id}/attach-paper", "{}"),
            Map.entry(PURCHASES + "/{id}/approve", "{}"),
            Map.entry(PURCHASES + "/{id}/return", "{\"comment\":\"Date à revoir\"}"),
            Map.entry("/api/v1/activities/{activity}/earmarks", "{\"amountCents\":100,\"motive\":\"Nouvelle scie\"}"),
            Map.entry("/api/v1/activities/{activity}/earmarks/{earmark}/release", "{}"),
            Map.entry("/api/v1/payroll/receive", "{}"),
            Map.entry("/api/v1/contributions/close-month", "{\"month\":\"2024-03\"}"),
            Map.entry("/api/v1/bank-accounts", "{\"name\":\"ANY\"}"),
            Map.entry(
                    "/api/v1/bank-accounts/{account}/choose-columns",
                    "{\"day\":\"Date\",\"label\":\"Libellé\",\"amount\":\"Montant\"}"),
            Map.entry("/api/v1/bank-accounts/{account}/statements", "{}"),
            Map.entry(BANK_LINE + "accept", "{\"customerId\":\"CUSTOMER\"}"),
            Map.entry(BANK_LINE + "set-aside", "{\"reason\":\"NOT_A_SALE\"}"),
            Map.entry(BANK_LINE + "reopen", "{}"),
            Map.entry(BANK_LINE + "claim", "{\"activityId\":\"ACTIVITY\",\"customerId\":\"CUSTOMER\"}"),
            Map.entry("/api/v1/deposit-slips", "{\"means\":\"CHEQUE\",\"payments\":[\"PAYMENT\"]}"),
            Map.entry(PAYMENTS + "/{id}/reallocate", "{\"allocations\":[]}"),
            Map.entry(PAYMENTS + "/{id}/reverse", "{\"reason\":\"BOUNCED\"}"),
            Map.entry(PAYMENTS + "/{id}/refund", "{\"amountCents\":100}"));

    private SaleBodies() {}
}
