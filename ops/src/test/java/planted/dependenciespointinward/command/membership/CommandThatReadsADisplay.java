package planted.dependenciespointinward.command.membership;

import planted.dependenciespointinward.projection.membership.LawfulProjection;

record CommandThatReadsADisplay(LawfulProjection shown) {}
