package coop.alveole.ops.access;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;

/** Somebody with a role, by token and by session; {@code secret} is empty for nobody. */
record Who(String name, Role role, Scope scope, TokenRight right, String secret, String session, String csrf) {
    @Override
    public String toString() {
        return name;
    }

    boolean isKnown() {
        return !secret.isEmpty();
    }

    boolean isFormer() {
        return name.startsWith("a former");
    }

    boolean isReader() {
        return isKnown() && !isFormer() && Access.READ_MEMBERS.roles().contains(role);
    }
}
