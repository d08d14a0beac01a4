package chairtime.procurement.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Evaluations as they are kept. */
public interface EvaluationRepository extends JpaRepository<Evaluation, Long> {

    Optional<Evaluation> findByCallIdAndEvaluator(long callId, long evaluator);

    List<Evaluation> findByCallIdOrderByEvaluator(long callId);
}
