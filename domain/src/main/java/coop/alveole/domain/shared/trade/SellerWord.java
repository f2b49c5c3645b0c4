package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.Label;
import java.util.List;
import java.util.regex.Pattern;

/** What every invoice must say of the seller or of its terms (INV-01, INV-03, INV-04); nothing stands in for it. */
public enum SellerWord {
    /** The rate of penalties for late payment. */
    LATE_PENALTY,
    /** The terms of a discount for early payment, or that there is none. */
    EARLY_PAYMENT,
    /** The town of the register of companies. */
    RCS_TOWN,
    VAT_NUMBER {
        @Override
        public List<Label> written(List<Label> lines) {
            return withoutSpaces(lines);
        }

        @Override
        boolean isInForm(List<Label> lines) {
            return lines.size() == 1 && isVatNumber(lines.getFirst().text());
        }
    },
    /** The number of declaration as a training body (NDA): eleven digits (OF-01). */
    TRAINING_NUMBER {
        @Override
        public List<Label> written(List<Label> lines) {
            return withoutSpaces(lines);
        }

        @Override
        boolean isInForm(List<Label> lines) {
            return lines.size() == 1
                    && ELEVEN_DIGITS.matcher(lines.getFirst().text()).matches();
        }
    },
    ADDRESS;

    private static final int LINES_AT_MOST = 4;
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final Pattern FRENCH_VAT = Pattern.compile("FR[0-9]{11}");

    /** As it is kept: a number without its spaces. */
    public List<Label> written(List<Label> lines) {
        return List.copyOf(lines);
    }

    public boolean allows(List<Label> lines) {
        return !lines.isEmpty() && lines.size() <= LINES_AT_MOST && isInForm(lines);
    }

    boolean isInForm(List<Label> lines) {
        return true;
    }

    private static List<Label> withoutSpaces(List<Label> lines) {
        return lines.stream()
                .map(line -> new Label(line.text().replaceAll("\\h", "")))
                .toList();
    }

    /** Two digits of key, then the SIREN: twelve and three times it, modulo ninety-seven. */
    private static boolean isVatNumber(String number) {
        if (!FRENCH_VAT.matcher(number).matches()) return false;
        int key = Integer.parseInt(number.substring(2, 4));
        return key == (12 + 3 * (Long.parseLong(number.substring(4)) % 97)) % 97;
    }
}
