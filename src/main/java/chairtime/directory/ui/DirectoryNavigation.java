package chairtime.directory.ui;

/** Addresses of the directory's pages, inside the application and without a leading slash. */
public final class DirectoryNavigation {

    /** All commissioners. */
    public static final String COMMISSIONERS = "admin/commissioners";

    private DirectoryNavigation() {}
}
