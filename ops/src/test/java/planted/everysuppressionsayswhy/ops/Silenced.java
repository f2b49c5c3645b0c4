package planted.everysuppressionsayswhy.ops;

final class Silenced {
    @SuppressWarnings("unused")
    private static final int NOTHING = 0;
}
