package coop.alveole.command.shared;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** If-Match travels as metadata, so that no command carries a version. */
final class ExpectedVersion implements CommandTargetResolver {
    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        var target = byAnnotation.resolveTarget(command);
        return command.getMetaData().get(Request.EXPECTED_VERSION) instanceof Long version
                ? new VersionedAggregateIdentifier(target.getIdentifierValue(), version)
                : target;
    }
}
