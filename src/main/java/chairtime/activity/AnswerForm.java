package chairtime.activity;

/** Forms of a practice of which drafts are kept. */
public enum AnswerForm {
    YEAR_END_QUERY,
    RECOVERY_ANSWER,
    FIGURE_ANSWER
}
