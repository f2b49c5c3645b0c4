package coop.alveole.query.shared;

import coop.alveole.domain.access.Access;

/** What a calendar shows to whoever subscribes to it. */
public sealed interface Shows {
    /** What its owner must be allowed to read, each time that it is read. */
    Access access();

    /** The lines of its owner. */
    record Mine() implements Shows {
        @Override
        public Access access() {
            return Access.READ_MEMBERS;
        }
    }

    /** Those of a territory, as far as its owner reads there. */
    record OfTerritory(String territory) implements Shows {
        @Override
        public Access access() {
            return Access.READ_MEMBERS;
        }
    }

    /** When a body meets: nothing about anybody. */
    record OfBody(Body body) implements Shows {
        @Override
        public Access access() {
            return body.access;
        }
    }

    /** What meets in the cooperative (instance). */
    enum Body {
        GENERAL_ASSEMBLY(Access.READ_HOUSE_RULES);

        private final Access access;

        Body(Access access) {
            this.access = access;
        }
    }
}
