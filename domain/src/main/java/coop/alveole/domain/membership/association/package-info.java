/** Association (sociétariat): candidacy, election by an assembly, shares subscribed, end. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.association;
