package planted.dependenciespointinward.query.membership;

import planted.dependenciespointinward.command.membership.LawfulCommandSide;

record QueryThatChanges(LawfulCommandSide sent) {}
