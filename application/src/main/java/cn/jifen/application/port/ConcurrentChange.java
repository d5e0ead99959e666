package cn.jifen.application.port;

/**
 * Somebody else changed the same thing meanwhile: nothing was saved; read again and decide anew.
 */
public final class ConcurrentChange extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConcurrentChange(String what) {
    super(what);
  }
}
