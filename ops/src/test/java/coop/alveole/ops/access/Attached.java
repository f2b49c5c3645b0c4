package coop.alveole.ops.access;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.ops.Multipart;
import coop.alveole.ops.RunningHouse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Files attached to a membership over HTTP, as a form sends them. */
public final class Attached {
    private static final Pattern PIECE = Pattern.compile("attachment-[0-9a-f-]{36}");

    private Attached() {}

    /** The id of a picture that everybody who reads the file is shown. */
    static String picture(RunningHouse house, String token, MembershipId about) {
        var fields = Map.of("kind", "OTHER", "datedOn", "2024-01-08");
        var form = Multipart.of(fields)
                .and(Multipart.of(Map.of("audience", "PERSON")))
                .and(Multipart.of(Map.of("audience", "SUPPORT_TEAM")))
                .and(Multipart.of(Map.of("audience", "ADMIN_TEAM")))
                .file("photo.png", png(4, 3));
        to(house, token, about.value(), form);
        return last(house, token, about.value());
    }

    public static HttpResponse<String> to(RunningHouse house, String token, String membership, Multipart form) {
        return form.to(house, token, "/api/v1/memberships/" + membership + "/attach-document");
    }

    /** The id of the latest one that this reader is shown. */
    public static String last(RunningHouse house, String token, String membership) {
        var list = house.get(token, house.upToDate("/api/v1/memberships/" + membership + "/attachments"))
                .body();
        var found = PIECE.matcher(list);
        if (!found.find()) throw new AssertionError("nothing is attached: " + list);
        return found.group();
    }

    public static byte[] png(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
