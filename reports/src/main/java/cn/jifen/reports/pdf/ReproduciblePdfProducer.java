package cn.jifen.reports.pdf;

import cn.jifen.reports.typesetting.FontLibrary;
import cn.jifen.reports.typesetting.Typeface;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import java.awt.font.TextAttribute;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.AttributedCharacterIterator.Attribute;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/**
 * Takes date and identifier of the file from the document instead of from clock and chance, so that
 * equal content gives equal bytes.
 */
final class ReproduciblePdfProducer extends ClassicPdfProducer {
  private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");
  private static final int IDENTIFIER_BYTES = 16;

  private final DocumentInfo info;

  ReproduciblePdfProducer(PdfProducerContext context, DocumentInfo info) {
    super(context);
    this.info = info;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
    PdfDocumentWriter writer = super.createWriter(out);
    writer.setLanguage("zh-CN");
    PdfDate date = new PdfDate(GregorianCalendar.from(info.date().atStartOfDay(LEGAL_ZONE)));
    byte[] identifier = identifier(info.identity());
    PdfDictionary dictionary = getPdfWriter().getInfo();
    dictionary.put(PdfName.CREATIONDATE, date);
    dictionary.put(PdfName.MODDATE, date);
    dictionary.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
    return writer;
  }

  /** Takes the parsed font that all documents share instead of parsing it again. */
  @Override
  public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
    Font font = super.getFont(attributes, locale);
    String family = Objects.requireNonNull((String) attributes.get(TextAttribute.FAMILY), "family");
    Typeface typeface = Typeface.valueOf(family);
    BaseFont shared = FontLibrary.bundled().main(typeface);
    return new Font(shared, font.getSize(), font.getStyle(), font.getColor());
  }

  private static byte[] identifier(String identity) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(hash, IDENTIFIER_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
