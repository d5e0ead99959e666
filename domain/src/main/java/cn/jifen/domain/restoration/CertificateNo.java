package cn.jifen.domain.restoration;

/** The number of a training certificate, unique among all that are imported. */
public record CertificateNo(String value) implements Comparable<CertificateNo> {
  public CertificateNo {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a certificate without a number");
    }
  }

  @Override
  public int compareTo(CertificateNo other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
