package chairtime.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every diagram and decision table as one deployment, so that a diagram finds the tables deployed with it, and
 * deploys nothing when nothing changed. The engine's own way names the resources by their place on the disk, and would
 * deploy again after a move.
 */
@Component
class ModelDeployment extends AbstractProcessEnginePlugin {

    private static final String NAME = "chairtime";
    private static final String FOLDER = "bpmn/";

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(NAME).enableDuplicateFiltering(false);
        models().forEach((name, resource) -> {
            try (InputStream content = resource.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (!deployment.getResourceNames().isEmpty()) {
            deployment.deploy();
        }
    }

    private static Map<String, Resource> models() {
        ResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        Map<String, Resource> models = new TreeMap<>();
        try {
            for (String kind : new String[] {"bpmn", "dmn"}) {
                for (Resource file : files.getResources("classpath*:" + FOLDER + "**/*." + kind)) {
                    String place = file.getURL().toString();
                    models.put(place.substring(place.lastIndexOf("/" + FOLDER) + 1), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }
}
