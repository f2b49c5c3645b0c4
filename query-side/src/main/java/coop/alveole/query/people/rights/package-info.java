/** What people may ask about their own data: requests, erasure and its certificate, « mes données ». */
@org.jspecify.annotations.NullMarked
package coop.alveole.query.people.rights;
