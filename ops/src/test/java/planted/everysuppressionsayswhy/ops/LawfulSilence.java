package planted.everysuppressionsayswhy.ops;

final class LawfulSilence {
    @SuppressWarnings("unused") // nobody needs it, which is the point
    private static final int NOTHING = 0;
}
