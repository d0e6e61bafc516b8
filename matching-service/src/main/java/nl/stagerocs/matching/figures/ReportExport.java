package nl.stagerocs.matching.figures;

import nl.stagerocs.matching.figures.Report.Line;
import nl.stagerocs.platform.exports.ListExport;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The columns of a report as a workbook; of all lines the last row is the total. */
final class ReportExport {

    private ReportExport() {}

    static ListExport<Line> by(Division by, MessageSource texts) {
        String total = texts.getMessage(
                by == Division.PERIOD ? "export.figures-total-now" : "export.figures-total",
                null,
                LocaleContextHolder.getLocale());
        var export = ListExport.<Line>named("kengetallen")
                .with("figures-" + by, line -> line.key() == null ? total : line.name())
                .with("figures-demand", Line::demand)
                .with("figures-supply", Line::supply)
                .with("figures-applications", Line::applications)
                .with("figures-own", Line::own)
                .with("figures-without", Line::withoutPlace);
        for (Standing standing : Standing.values()) {
            export =
                    export.with("standing-" + standing, line -> line.standings().getOrDefault(standing, 0));
        }
        return export;
    }
}
