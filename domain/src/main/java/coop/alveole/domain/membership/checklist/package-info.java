/** What is checked of one membership: accounts in tools, social documents handed in. */
@org.jspecify.annotations.NullMarked
package coop.alveole.domain.membership.checklist;
