package chairtime.security.domain;

/**
 * What the password given with an unknown name is compared with, so that it takes as long as one given with a known
 * name.
 *
 * @param hash of the same method and cost as those of accounts; no password has it
 */
public record HashOfNobody(String hash) {}
