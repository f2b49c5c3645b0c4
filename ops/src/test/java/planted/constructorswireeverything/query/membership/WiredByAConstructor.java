package planted.constructorswireeverything.query.membership;

import org.springframework.beans.factory.annotation.Autowired;

final class WiredByAConstructor {
    @Autowired
    WiredByAConstructor() {}
}
