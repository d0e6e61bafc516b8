package nl.stagerocs.platform.media;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives every service a place for files. */
@AutoConfiguration
class MediaConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MediaStore mediaStore(
            @Value("${stagerocs.media.folder}") Path folder, @Value("${spring.application.name}") String service) {
        return new FolderMediaStore(folder.resolve(service));
    }
}
