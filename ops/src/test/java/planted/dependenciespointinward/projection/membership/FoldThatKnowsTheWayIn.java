package planted.dependenciespointinward.projection.membership;

import planted.dependenciespointinward.command.membership.LawfulCommandSide;

record FoldThatKnowsTheWayIn(LawfulCommandSide sent) {}
