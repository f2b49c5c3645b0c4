package planted.dependenciespointinward.projection.membership;

import planted.dependenciespointinward.query.membership.LawfulQuerySide;

record FoldThatAsks(LawfulQuerySide asked) {}
