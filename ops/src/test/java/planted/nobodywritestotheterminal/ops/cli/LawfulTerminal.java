package planted.nobodywritestotheterminal.ops.cli;

import java.io.PrintWriter;

final class LawfulTerminal {
    void say(PrintWriter terminal, RuntimeException failure) {
        failure.printStackTrace(terminal);
    }
}
