package cn.jifen.application.notices;

/**
 * Unguessable codes for notices: at least 80 random bits, in characters that cannot be mistaken for
 * each other.
 */
public interface VerificationCodes {
  String next();
}
