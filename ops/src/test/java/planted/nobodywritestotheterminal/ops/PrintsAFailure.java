package planted.nobodywritestotheterminal.ops;

final class PrintsAFailure {
    void say(RuntimeException failure) {
        failure.printStackTrace();
    }
}
