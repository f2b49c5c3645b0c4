/** « Et si »: another rule on months that are past, and nothing kept of it. */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.contribution.whatif;
