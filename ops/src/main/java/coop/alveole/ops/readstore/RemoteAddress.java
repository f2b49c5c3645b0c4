package coop.alveole.ops.readstore;

import com.mongodb.ConnectionString;
import coop.alveole.ops.CannotStart;
import java.util.regex.Pattern;

/** The address of a MongoDB that is not ours: over a network, only sealed and with a password (security.md, section 9). */
final class RemoteAddress {
    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?", Pattern.CASE_INSENSITIVE);

    private RemoteAddress() {}

    static ConnectionString parse(String uri) {
        var address = read(uri);
        if (!staysHere(address) && !isProtected(address))
            throw new CannotStart("alveole.mongo.uri désigne une autre machine sans TLS vérifié ou sans mot de passe :"
                    + " ajoutez-y un compte et tls=true.");
        return address;
    }

    /** The driver's own message would repeat the address, with its password. */
    private static ConnectionString read(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException _) {
            throw new CannotStart(
                    "alveole.mongo.uri n'est pas une adresse mongodb:// : corrigez-la, ou écrivez embedded.");
        }
    }

    private static boolean staysHere(ConnectionString address) {
        return !address.isSrvProtocol()
                && address.getHosts().stream()
                        .allMatch(host -> LOOPBACK.matcher(host).matches());
    }

    private static boolean isProtected(ConnectionString address) {
        return Boolean.TRUE.equals(address.getSslEnabled())
                && !Boolean.TRUE.equals(address.getSslInvalidHostnameAllowed())
                && address.getCredential() != null;
    }
}
