package coop.alveole.ops.facturx;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.facturx.FileVerdict.Found;
import coop.alveole.ops.facturx.FileVerdict.Weight;
import coop.alveole.query.billing.facturx.XmlInside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file asked about: a PDF with its XML inside, or the XML alone. */
public final class InvoiceFile {
    /** As much as anything that comes in (security §8). */
    private static final long LIMIT = 20L << 20;

    private static final List<String> NAMES = List.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml");

    private InvoiceFile() {}

    public static FileVerdict verdict(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new CannotStart("Ce fichier n'existe pas : " + file);
        if (Files.size(file) > LIMIT) return FileVerdict.refused("le fichier dépasse 20 Mo.");
        return verdict(Files.readAllBytes(file));
    }

    static FileVerdict verdict(byte[] bytes) {
        try {
            if (startsWith(bytes, "%PDF")) return ofPdf(bytes);
            if (new String(bytes, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading()
                    .startsWith("<")) return ofXml(bytes, List.of());
            return FileVerdict.refused("le fichier n'est ni un PDF ni un XML.");
        } catch (GuardedXml.Refused refused) {
            return FileVerdict.refused(String.valueOf(refused.getMessage()));
        }
    }

    private static FileVerdict ofPdf(byte[] pdf) throws GuardedXml.Refused {
        Optional<byte[]> inside;
        try {
            inside = XmlInside.of(pdf, NAMES);
        } catch (IOException unreadable) {
            return FileVerdict.refused("le PDF ne se lit pas.");
        }
        if (inside.isEmpty()) return FileVerdict.refused("le PDF ne contient aucune facture (factur-x.xml).");
        GuardedXml.isFrench(inside.get());
        return ofXml(inside.get(), Mustang.ofPdf(pdf));
    }

    private static FileVerdict ofXml(byte[] xml, List<Found> before) throws GuardedXml.Refused {
        var french = GuardedXml.isFrench(xml);
        var found = new ArrayList<>(before);
        var profile = Mustang.ofXml(xml, found);
        return new FileVerdict(profile, french, found);
    }

    private static boolean startsWith(byte[] bytes, String head) {
        return new String(bytes, 0, Math.min(bytes.length, head.length()), StandardCharsets.ISO_8859_1).equals(head);
    }

    static Found error(String words) {
        return new Found(Weight.ERROR, words);
    }
}
