package coop.alveole.ops.bench;

import java.util.ArrayList;
import java.util.List;

/** Ours and a reference measured by turns in one run, so that both meet the same disk and the same neighbours. */
record Paired(List<Double> ours, List<Double> references) {
    /** One measure: a rate or a time. */
    interface Measure {
        double take() throws Exception;
    }

    /** A first round warms both and is forgotten; then each goes first in turn. */
    static Paired run(int rounds, Measure ours, Measure reference) throws Exception {
        ours.take();
        reference.take();
        var paired = new Paired(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) paired.ours.add(ours.take());
            paired.references.add(reference.take());
            if (round % 2 != 0) paired.ours.add(ours.take());
        }
        return paired;
    }

    double medianOfOurs() {
        return Figures.median(ours);
    }

    double medianOfReferences() {
        return Figures.median(references);
    }

    double medianRatio() {
        return Figures.median(ratios());
    }

    double leastRatio() {
        return ratios().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double greatestRatio() {
        return ratios().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** How much the reference alone moved during the run. */
    double drift() {
        return references.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                / references.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private List<Double> ratios() {
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < ours.size(); i++) ratios.add(ours.get(i) / references.get(i));
        return ratios;
    }
}
