package planted.onlyopsreadstheclockthemachineandchance.projection.membership;

final class CountsTime {
    long started = System.nanoTime();
}
