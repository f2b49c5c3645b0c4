package coop.alveole.ops.journey;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Notes every name that this process asks for; the answers are those of the machine. */
public final class LookUps extends InetAddressResolverProvider {
    static final Set<String> ASKED = new ConcurrentSkipListSet<>();

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var machine = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String name, LookupPolicy policy) throws UnknownHostException {
                ASKED.add(name);
                return machine.lookupByName(name, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return machine.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "look-ups, noted";
    }
}
