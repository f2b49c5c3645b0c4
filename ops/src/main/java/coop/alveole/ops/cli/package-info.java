/** The command line: serve, demo, token, import, verify, replay, key, account, access, bench. */
@org.jspecify.annotations.NullMarked
package coop.alveole.ops.cli;
