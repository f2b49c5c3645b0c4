package planted.thedomainstandsalone.domain.membership;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class ChattyDecision {
    private static final Logger LOG = LoggerFactory.getLogger(ChattyDecision.class);

    void decide() {
        LOG.info("decided");
    }
}
