package planted.invoicesarewrittenandjudgedinoneplaceeach.ops.cli;

import planted.invoicesarewrittenandjudgedinoneplaceeach.ops.facturx.LawfulVerdict;

final class LawfulCommand {
    LawfulVerdict verdict = new LawfulVerdict();
}
