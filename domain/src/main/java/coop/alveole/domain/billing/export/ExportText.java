package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.billing.entries.JournalEntry;
import coop.alveole.domain.billing.entries.JournalLine;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one batch as text, in the columns that accountants expect (features §3.3); it holds no name. */
public record ExportText(int batch, ExportFlavour flavour) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final String SEPARATOR = ";";
    private static final String END = "\r\n";
    private static final String SALES_HEAD =
            "N° pièce;Journal;Date;Compte général;N° facture;Compte tiers;Code taxe;Libellé;Échéance;Débit;Crédit;"
                    + "Type de ligne;N° analytique";
    private static final String PAYMENTS_HEAD =
            "Référence;Journal;Date;Compte général;Mode de règlement;Compte tiers;Code taxe;Libellé;Débit;Crédit;"
                    + "Type de ligne;N° analytique";

    /** Only the files that have an entry; an entry bears its place in the batch, whichever file it is in. */
    public Map<ExportFileKind, String> files(List<JournalEntry> entries) {
        var files = new EnumMap<ExportFileKind, StringBuilder>(ExportFileKind.class);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var kind = ExportFileKind.of(entry.kind());
            var file = files.computeIfAbsent(kind, _ -> new StringBuilder(head(kind)).append(END));
            for (var row : rows(i + 1, entry)) file.append(row).append(END);
        }
        var texts = new EnumMap<ExportFileKind, String>(ExportFileKind.class);
        files.forEach((kind, text) -> texts.put(kind, text.toString()));
        return texts;
    }

    public List<String> rows(int place, JournalEntry entry) {
        var kind = ExportFileKind.of(entry.kind());
        return entry.lines().stream()
                .map(line -> String.join(SEPARATOR, cells(kind, place, entry, line)))
                .toList();
    }

    private static String head(ExportFileKind kind) {
        return kind == ExportFileKind.PAYMENTS ? PAYMENTS_HEAD : SALES_HEAD;
    }

    private List<String> cells(ExportFileKind kind, int place, JournalEntry entry, JournalLine line) {
        var cells = new ArrayList<>(List.of(
                "%04d-%04d".formatted(batch, place),
                entry.journal().text(),
                entry.on().format(DAY),
                line.account().text(),
                kind == ExportFileKind.PAYMENTS ? means(entry) : entry.reference(),
                text(line.auxiliary()),
                text(line.taxCode()),
                cut(line.words())));
        if (kind != ExportFileKind.PAYMENTS)
            cells.add(line.dueOn().map(DAY::format).orElse(""));
        cells.addAll(List.of(amount(line.debit()), amount(line.credit()), letter(line), text(line.analytic())));
        return cells.stream().map(ExportText::cell).toList();
    }

    private static String means(JournalEntry entry) {
        return entry.means().map(ExportText::means).orElse("");
    }

    private static String means(PaymentMeans means) {
        return switch (means) {
            case TRANSFER -> "VIR";
            case CARD -> "CB";
            case CHEQUE -> "CHQ";
            case CASH -> "ESP";
            case DIRECT_DEBIT -> "PRLV";
        };
    }

    private static String letter(JournalLine line) {
        return switch (line.kind()) {
            case GENERAL -> "G";
            case ANALYTIC -> "A";
        };
    }

    private static String text(Optional<Label> label) {
        return label.map(Label::text).orElse("");
    }

    private String cut(String words) {
        return words.substring(0, Math.min(words.length(), flavour.labelLength()));
    }

    private static String amount(Money amount) {
        return amount.isZero() ? "" : "%d,%02d".formatted(amount.cents() / 100, amount.cents() % 100);
    }

    /** Our words, codes and numbers hold no separator: what does is no cell of ours. */
    private static String cell(String text) {
        if (Stream.of(SEPARATOR, "\n", "\r", "\"").anyMatch(text::contains))
            throw new IllegalStateException("no cell: " + text);
        return text;
    }
}
