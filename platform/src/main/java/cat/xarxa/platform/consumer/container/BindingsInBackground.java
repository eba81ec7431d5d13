package cat.xarxa.platform.consumer.container;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/** Puts {@link BackgroundBindings} in the place of the lifecycle that Spring Cloud Stream makes. */
final class BindingsInBackground implements BeanPostProcessor {

    private final AutowireCapableBeanFactory beans;

    BindingsInBackground(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean.getClass() != InputBindingLifecycle.class) {
            return bean;
        }
        BackgroundBindings bindings = new BackgroundBindings(beans.getBean(BindingService.class));
        beans.autowireBean(bindings);
        return bindings;
    }
}
