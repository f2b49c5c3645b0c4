package planted.dependenciespointinward.domain.membership;

import planted.dependenciespointinward.ops.LawfulOps;

record DecisionThatIsWired(LawfulOps wired) {}
