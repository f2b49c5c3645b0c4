package planted.constructorswireeverything.query.membership;

import org.springframework.beans.factory.annotation.Value;

record WiredByAValue(@Value("${alveole.zone}") String zone) {}
