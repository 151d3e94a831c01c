package nl.talentpas.uikit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import java.util.List;

/// Leaves the lesser columns of a table out on a narrow screen, so that it need not scroll sideways.
public final class NarrowColumns {

    private static final int WIDE = 900;

    private NarrowColumns() {}

    /// @param lesser columns whose contents can be found elsewhere, or that one can do without on a phone
    public static void hide(Grid<?> grid, List<? extends Grid.Column<?>> lesser) {
        grid.addAttachListener(attached -> {
            Page page = attached.getUI().getPage();
            show(lesser, page.getExtendedClientDetails().getWindowInnerWidth());
            var resizing = page.addBrowserWindowResizeListener(resized -> show(lesser, resized.getWidth()));
            grid.addDetachListener(detached -> {
                resizing.remove();
                detached.unregisterListener();
            });
        });
    }

    /// A negative width is one that the browser did not tell.
    private static void show(List<? extends Grid.Column<?>> lesser, int width) {
        lesser.forEach(column -> column.setVisible(width < 0 || width >= WIDE));
    }
}
