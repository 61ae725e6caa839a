import java.time.LocalDate;
import org.parley.language.CoreNlpParser;
import org.parley.model.reading.Document;
import org.parley.reader.Reader;

/** Reads one article and prints who says that who did what to whom. */
public final class FiveLines {
  private FiveLines() {}

  public static void main(String[] arguments) {
    var reader = Reader.load(CoreNlpParser.load());
    var text = "The army said on Wednesday that rebels had shelled Goma.";
    for (var event : reader.read(Document.of("a", LocalDate.of(2024, 5, 2), text)).events()) {
      System.out.println(event.speakers() + " says: " + event.actor() + " " + event.type());
    }
  }
}
