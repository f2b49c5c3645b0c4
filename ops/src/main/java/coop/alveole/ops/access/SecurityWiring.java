package coop.alveole.ops.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Three chains: calendars by the secret of their address, programs by their token, screens by their session. Which right an endpoint asks is judged by the gate. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityWiring {
    @Bean
    @Order(0)
    SecurityFilterChain calendars(
            HttpSecurity http, Feeds feeds, AccountRights rights, Supplier<LocalDate> today, Clock clock) {
        http.securityMatcher(request -> Asked.by(request).path().startsWith(FeedFilter.PREFIX));
        return bare(http)
                .addFilterBefore(new FeedFilter(feeds, rights, today, clock), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, AccountRights rights, Supplier<LocalDate> today) {
        http.securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null);
        return bare(http)
                .addFilterBefore(new BearerFilter(tokens, rights, today), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screens(HttpSecurity http, Sessions sessions) {
        return bare(http)
                .addFilterBefore(new SessionFilter(sessions), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new CrossSiteFilter(), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    FilterRegistrationBean<HostCheck> hostCheckFirst(HostCheck hostCheck) {
        var first = new FilterRegistrationBean<>(hostCheck);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    AccessGate accessGate(AccountRights rights, Reach reach, Supplier<LocalDate> today) {
        return new AccessGate(rights, reach, today);
    }

    @Bean
    WebMvcConfigurer gateBeforeEveryHandler(AccessGate gate) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Bean
    AllHandlersAllowed allHandlersAllowed(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new AllHandlersAllowed(mappings);
    }

    /** The actuator has handlers of its own, which the gate does not see: health is open, all else is closed. */
    private static HttpSecurity bare(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll());
    }
}
