package coop.alveole.query.team;

import coop.alveole.domain.access.Role;

/** One function of one colleague, where they hold it, and how they are reached today. */
record Colleague(
        String account,
        Role role,
        String function,
        String where,
        String name,
        String phone,
        String email,
        String today) {
    private static final String NOT_DIALLED = "[^+0-9]";

    String id() {
        return account + "_" + role;
    }

    /** As a telephone wants it; public for the template. */
    public String dialled() {
        return phone.replaceAll(NOT_DIALLED, "");
    }
}
