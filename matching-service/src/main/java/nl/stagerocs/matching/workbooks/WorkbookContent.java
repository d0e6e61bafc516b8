package nl.stagerocs.matching.workbooks;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.stagerocs.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Counts what reading a workbook would keep in memory, before it is read: refuses more cells ({@code workbook-too-many-cells})
 * and more text ({@code workbook-too-large}) than a school's largest list has, with room.
 */
final class WorkbookContent {

    /** An empty cell is nearly free to write, and costs time to read. */
    private static final int MOST_CELLS = 3_000_000;

    private static final int MOST_CELLS_OF_A_ROW = 20_000;
    private static final int MOST_LETTERS_OF_A_COLUMN = 3;
    private static final int MOST_VALUES = 1_000_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    /** A formula that other cells share is kept, with where it counts. */
    private static final int VALUES_OF_A_SHARED_FORMULA = 20;

    private final XMLInputFactory factory;
    private int cells;
    private int cellsOfRow;
    private int values;
    private long characters;

    WorkbookContent() {
        factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /** Counts a part of the workbook along. */
    void count(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> countElement(xml);
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> characters += xml.getTextLength();
                default -> {}
            }
            refuseTooMuch();
        }
    }

    private void countElement(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                cells++;
                cellsOfRow = 0;
            }
            case "c" -> {
                cells++;
                cellsOfRow++;
                refuseFarColumn(xml.getAttributeValue(null, "r"));
            }
            case "v", "is", "si" -> values++;
            case "f" -> values += xml.getAttributeValue(null, "ref") == null ? 1 : VALUES_OF_A_SHARED_FORMULA;
            default -> {}
        }
    }

    /** The reader makes room for all columns before the one that a cell says it stands in. */
    private static void refuseFarColumn(@Nullable String address) {
        if (address != null && address.chars().filter(Character::isLetter).count() > MOST_LETTERS_OF_A_COLUMN) {
            throw Refusal.tooLarge("workbook-too-many-cells");
        }
    }

    private void refuseTooMuch() {
        if (cells > MOST_CELLS || cellsOfRow > MOST_CELLS_OF_A_ROW || values > MOST_VALUES) {
            throw Refusal.tooLarge("workbook-too-many-cells");
        }
        if (characters > MOST_CHARACTERS) {
            throw Refusal.tooLarge("workbook-too-large");
        }
    }
}
