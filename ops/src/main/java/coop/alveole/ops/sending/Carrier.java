package coop.alveole.ops.sending;

/** What takes letters away. */
interface Carrier {
    void take(Envelope envelope) throws Refused;

    /** It did not take it; {@code said} is its code or ours, never its words, which may repeat an address. */
    final class Refused extends Exception {
        enum Again {
            LATER,
            NEVER
        }

        private final String said;
        private final Again again;

        Refused(String said, Again again, Throwable cause) {
            super(said, cause);
            this.said = said;
            this.again = again;
        }

        String said() {
            return said;
        }

        boolean isFinal() {
            return again == Again.NEVER;
        }
    }
}
