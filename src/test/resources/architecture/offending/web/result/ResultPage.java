package offending.web.result;

import java.util.List;
import offending.assessment.Draft;

/** A page that holds entities after their transaction: rule 6. */
public record ResultPage(List<Draft> drafts) {}
