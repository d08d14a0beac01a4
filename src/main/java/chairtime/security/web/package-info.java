/** Sign-in, sessions, the security of requests and the errors of the HTTP API. */
@org.jspecify.annotations.NullMarked
package chairtime.security.web;
