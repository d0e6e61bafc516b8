package nl.stagerocs.platform.problems;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service its problem details, before Boot's own. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
class ProblemsConfiguration {

    @Bean
    ProblemTexts problemTexts(@Value("${spring.application.name}") String service, MessageSource messages) {
        return new ProblemTexts(service, messages);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemTexts texts, ObjectProvider<Tracer> tracer) {
        return new ProblemAdvice(texts, tracer);
    }

    @Bean
    SecurityProblems securityProblems(ProblemTexts texts, JsonMapper json, LocaleResolver locales) {
        return new SecurityProblems(texts, json, locales);
    }
}
