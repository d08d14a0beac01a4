package chairtime.crash;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stops the Java machine dead inside a call of a certain bean, in the middle of whatever transaction is open then.
 * Registered in the child's own application only.
 */
final class HaltPoint implements BeanPostProcessor {

    /** Exit code of a machine that was stopped on purpose. */
    static final int HALTED = 99;

    private final Class<?> type;
    private final String method;
    private final int nthCall;
    private final Predicate<Object[]> counts;
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * @param type interface whose bean is watched
     * @param method method of it
     * @param nthCall which call of it never returns
     * @param counts which arguments a call must have to be counted
     */
    HaltPoint(Class<?> type, String method, int nthCall, Predicate<Object[]> counts) {
        this.type = type;
        this.method = method;
        this.nthCall = nthCall;
        this.counts = counts;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!type.isInstance(bean)) {
            return bean;
        }
        ProxyFactory watched = new ProxyFactory(bean);
        watched.setProxyTargetClass(true);
        watched.addAdvice((MethodInterceptor) call -> {
            Object result = call.proceed();
            if (call.getMethod().getName().equals(method)
                    && counts.test(call.getArguments())
                    && calls.incrementAndGet() == nthCall) {
                Runtime.getRuntime().halt(HALTED);
            }
            return result;
        });
        return watched.getProxy();
    }
}
