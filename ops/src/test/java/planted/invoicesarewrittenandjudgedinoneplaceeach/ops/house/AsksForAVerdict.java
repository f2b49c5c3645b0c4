package planted.invoicesarewrittenandjudgedinoneplaceeach.ops.house;

import planted.invoicesarewrittenandjudgedinoneplaceeach.ops.facturx.LawfulVerdict;

final class AsksForAVerdict {
    LawfulVerdict verdict = new LawfulVerdict();
}
