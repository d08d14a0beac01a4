package chairtime.platform.ui;

import java.util.List;

/** Implemented by beans of modules: what the search on top of every page finds, for whoever is signed in. */
public interface SearchContribution {

    /**
     * The best matches by number or name among what the person may see; nothing when it may see none.
     *
     * @param text what was typed, at least two characters
     * @param limit how many at most
     */
    List<SearchHit> search(String text, int limit);
}
