package coop.alveole.query.chart;

/**
 * How a chart is called. {@code id} begins the ids of all that it draws, so that two of them stand on one page; {@code
 * description} says in words what there is to be seen, for whoever does not see it.
 */
public record Heading(String id, String title, String description) {
    public Heading {
        if (!id.matches("[a-z][a-z0-9-]*")) throw new IllegalArgumentException("no id of a chart: " + id);
    }

    public String titleId() {
        return id + "-title";
    }

    public String descriptionId() {
        return id + "-desc";
    }

    /** With what the drawing has to say of itself. */
    public Heading adding(String sentence) {
        return sentence.isEmpty() ? this : new Heading(id, title, (description + " " + sentence).strip());
    }
}
