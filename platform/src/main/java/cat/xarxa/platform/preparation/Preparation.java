package cat.xarxa.platform.preparation;

import org.springframework.core.Ordered;

/** Something that is seen to at each start; done a second time it changes nothing. */
public interface Preparation extends Ordered {

    void prepare();

    @Override
    default int getOrder() {
        return 0;
    }
}
