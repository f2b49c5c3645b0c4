package planted.configurationsarecalledwiring.ops;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleConfig {}
