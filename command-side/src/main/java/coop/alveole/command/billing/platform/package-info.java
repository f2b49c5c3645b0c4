/** The platform of e-invoicing (plateforme agréée): what it is handed, and what it says. */
@org.jspecify.annotations.NullMarked
package coop.alveole.command.billing.platform;
