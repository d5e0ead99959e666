package cn.jifen.application.testing;

/** Something that a transaction can put back as it was. */
interface Restorable {
  /** Remembers the content; running it puts that content back. */
  Runnable restorePoint();
}
