package coop.alveole.query.list;

import java.util.List;

/** The rows of a list for one question and one reader, in the order of the list: the page and the files are made of them. */
public record Listed<R>(Listing<R> listing, List<R> rows, List<Chip> asked) {}
