package coop.alveole.domain.billing.bank;

/** One line of a day, under its number of that day, from 1 on. */
public record ReceivedLine(int number, BankLine line) {}
