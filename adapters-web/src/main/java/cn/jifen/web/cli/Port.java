package cn.jifen.web.cli;

import picocli.CommandLine.TypeConversionException;

/** A TCP port, 0 for any free one. */
record Port(int number) {
  static final String USUAL = "8080";
  private static final int LAST = 65_535;

  static Port parse(String digits) {
    int number = Integer.parseInt(digits);
    if (number > LAST) {
      throw new TypeConversionException("no port");
    }
    return new Port(number);
  }
}
