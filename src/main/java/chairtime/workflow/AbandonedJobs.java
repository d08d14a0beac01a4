package chairtime.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Frees the jobs that an application killed in the middle of them had locked, so that they go on at once instead of
 * when the lock runs out. Only one application at a time works on a database.
 */
@Component
class AbandonedJobs extends AbstractProcessEnginePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedJobs.class);

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        int freed = new JdbcTemplate(engine.getProcessEngineConfiguration().getDataSource())
                .update(
                        "UPDATE ACT_RU_JOB SET LOCK_OWNER_ = NULL, LOCK_EXP_TIME_ = NULL WHERE LOCK_OWNER_ IS NOT NULL");
        if (freed > 0) {
            LOG.info("{} jobs were cut off when the application last stopped; they start again now", freed);
        }
    }
}
