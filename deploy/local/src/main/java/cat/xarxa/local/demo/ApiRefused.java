package cat.xarxa.local.demo;

/** An API answered something else than was asked for. */
final class ApiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ApiRefused(String request, int status, String answer) {
        super("%s was answered with %d: %s".formatted(request, status, answer.strip()));
        this.status = status;
    }

    int status() {
        return status;
    }
}
