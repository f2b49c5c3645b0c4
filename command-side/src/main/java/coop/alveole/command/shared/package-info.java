/** The way in, written once: from a request to one command, from a refusal to one problem. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.shared;
