/** The law of the payment qualification as code, and the model it is applied to; the JDK alone. */
package cn.jifen.domain;
