/** The append-only ledger, and the tables that are folded from it. */
@org.jspecify.annotations.NullMarked
package cn.jifen.persistence.ledger;
