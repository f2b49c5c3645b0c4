/** Accounts (comptes et droits): the way in. What a program's token may never do is asked by people alone. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.access;
