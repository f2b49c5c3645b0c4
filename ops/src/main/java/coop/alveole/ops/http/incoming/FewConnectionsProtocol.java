package coop.alveole.ops.http.incoming;

import java.nio.channels.SocketChannel;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP for at most 200 connections at a time from one address (security §7): one more is closed before a byte of it is
 * read, so that nobody takes the places of all the others. A filter would come too late, it counts requests.
 */
public final class FewConnectionsProtocol extends Http11NioProtocol {
    public static final int CONNECTIONS_OF_ONE_ADDRESS = 200;

    /** Made by its name: Tomcat knows no other way. */
    public FewConnectionsProtocol() {
        super(new Endpoint());
    }

    private static final class Endpoint extends NioEndpoint {
        private static final Logger LOG = LoggerFactory.getLogger(FewConnectionsProtocol.class);

        /** Asked by the one thread that accepts: what it counts does not grow meanwhile. */
        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            if (isOneTooMany(socket)) {
                LOG.warn("a connection was closed: its address has {} open", CONNECTIONS_OF_ONE_ADDRESS);
                destroySocket(socket);
                return false;
            }
            return super.setSocketOptions(socket);
        }

        private boolean isOneTooMany(SocketChannel socket) {
            var from = socket.socket().getInetAddress();
            if (from == null) return true;
            long open = getConnections().stream()
                    .filter(known -> from.getHostAddress().equals(known.getRemoteAddr()))
                    .count();
            return open >= CONNECTIONS_OF_ONE_ADDRESS;
        }
    }
}
