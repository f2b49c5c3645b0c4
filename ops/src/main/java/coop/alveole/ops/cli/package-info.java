/** The command line: serve, demo, token, import, verify, replay, backup, restore, key, account, access, bench. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.cli;
